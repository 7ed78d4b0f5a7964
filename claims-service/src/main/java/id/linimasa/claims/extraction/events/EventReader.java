package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.events.DateBinding.MoveEnd;
import id.linimasa.claims.extraction.events.SubjectReader.Found;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticleSubjects;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.MentionFinder;
import id.linimasa.claims.extraction.subjects.Story;
import id.linimasa.claims.extraction.text.CodePoints;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the policy events of one article: for each date of each sentence the trigger that it belongs to, and what the sentence says of both. */
public final class EventReader {
    private static final StatusReading ANNOUNCED = new StatusReading(EventStatus.ANNOUNCED, StatusBasis.ANNOUNCEMENT);

    private final TaggedText text;
    private final List<List<TriggerMatch>> triggers;
    private final Evidences evidences;
    private final Attributions attributions;
    private final ConfidenceModel confidence;
    private final EventExplanations explanations;
    private final StatusReader statuses;
    private final PlaceReader places;
    private final SubjectReader subjects;
    private final Story story;
    private final TriggerContext context;
    private final List<List<Mention>> mentions;
    private final StatedEvents events = new StatedEvents();

    /** Prepares the reading of one article; {@code matches} are the dates and rules of each sentence. */
    public EventReader(
            TaggedText text,
            LanguagePack pack,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            MentionFinder mentionFinder,
            CodePoints offsets,
            @Nullable LocalDate reference,
            ConfidenceModel confidence,
            SubjectModel subjectModel) {
        this.text = text;
        TriggerFinder finder = new TriggerFinder(pack.triggers());
        this.triggers = sentences.stream()
                .map(sentence -> finder.findIn(text, sentence.firstToken(), sentence.endToken()))
                .toList();
        this.evidences = new Evidences(text, offsets);
        this.attributions = new Attributions(text);
        this.confidence = confidence;
        this.explanations = new EventExplanations(text, offsets, confidence);
        this.statuses = new StatusReader(text, reference);
        BitSet persons = new BitSet();
        this.mentions = ArticleSubjects.in(text, sentences, matches, mentionFinder, wordsOf(triggers), persons);
        this.story = new Story(mentions, sentences);
        this.context = new TriggerContext(text, story);
        this.places = new PlaceReader(text, sentences, mentions);
        this.subjects = new SubjectReader(
                text,
                () -> new SubjectCandidates(
                        text,
                        pack,
                        sentences,
                        mentions,
                        story,
                        Phrases.in(text, pack, sentences, matches, triggers, persons),
                        triggers),
                subjectModel);
    }

    private static BitSet wordsOf(List<List<TriggerMatch>> triggers) {
        BitSet words = new BitSet();
        triggers.forEach(found -> found.forEach(match -> words.set(match.start(), match.end())));
        return words;
    }

    /** Reads the sentence with number {@code index}, after all sentences before it. */
    public void read(int index, Sentence sentence, List<DatedTokens> dates) {
        if (!dates.isEmpty() && sentence.kind() != Sentence.Kind.HEADING) {
            List<Head> heads = HeadFinder.headsIn(text, sentence, triggers.get(index), dates);
            DateBinding binding = new DateBinding(text, sentence, heads);
            HeadEvents named = new HeadEvents(text, heads);
            DatedHeads dated = new DatedHeads(text, heads, binding, dates);
            for (DatedTokens date : dates) {
                dated.of(date).forEach(head -> stateAll(head, binding, named, index, sentence, date));
            }
        }
        story.spokeOf(mentions.get(index), sentence);
    }

    /** The events read, in order. */
    public List<PolicyEvent> events() {
        return events.inOrder().stream().map(StatedEvent::event).toList();
    }

    /** Why each of the events was read; {@code dates} are the article's date expressions. */
    public List<EventExplanation> explanations(List<DateExpression> dates) {
        return events.inOrder().stream()
                .map(stated -> explanations.of(stated.grounds(), dates))
                .toList();
    }

    private void stateAll(
            Head head, DateBinding binding, HeadEvents named, int index, Sentence sentence, DatedTokens date) {
        List<DatedTokens> days = head instanceof Head.Postponement ? Move.daysOf(date) : List.of();
        if (days.isEmpty()) {
            state(head, binding, named, index, sentence, date, binding.endOf(date));
        } else {
            state(head, binding, named, index, sentence, days.get(0), MoveEnd.FROM);
            state(head, binding, named, index, sentence, days.get(1), MoveEnd.TO);
        }
    }

    private void state(
            Head head,
            DateBinding binding,
            HeadEvents named,
            int index,
            Sentence sentence,
            DatedTokens date,
            MoveEnd end) {
        TriggerMatch event = named.eventOf(head).or(() -> repeated(head)).orElse(null);
        StatusReading status = named.isAnnounced(head)
                ? ANNOUNCED
                : statuses.statusOf(sentence, head, event == null ? null : event.trigger(), date, end);
        if (event != null) {
            int distance = binding.cost(head, date);
            boolean lent = named.lender(event).isPresent();
            EventType type = named.typeOf(event);
            DatedTokens day = LatestDay.of(text, date, type, status.status());
            add(new Reading(event, type, lent, status, index, sentence, day, distance));
        } else if (!(head instanceof Head.Support)) {
            events.last().ifPresent(last -> stateAgain(last, status, sentence, date));
        }
    }

    /** What "follows" happens to its subject like what the article spoke of last. */
    private Optional<TriggerMatch> repeated(Head head) {
        return events.last()
                .filter(last -> text.is(head.start(), WordClass.REPEAT))
                .map(last -> last.grounds().trigger())
                .map(last -> new TriggerMatch(head.start(), head.end(), head.end(), last.trigger(), last.origin()));
    }

    /** What is announced or moved without a name is what the article spoke of last. */
    private void stateAgain(StatedEvent last, StatusReading status, Sentence sentence, DatedTokens date) {
        Grounds before = last.grounds();
        Found subject = new Found(before.subject().mention(), SubjectBasis.REPEATED);
        PlaceReading places = new PlaceReading(last.event().jurisdictions(), PlaceBasis.REPEATED);
        Grounds grounds =
                new Grounds(before.trigger(), before.type(), date, before.distance(), subject, status, places);
        state(grounds, last.event().actors(), sentence);
    }

    private void add(Reading reading) {
        List<Mention> named = mentions.get(reading.index());
        if ((reading.type() != EventType.DEADLINE && context.isCondition(reading.match(), reading.sentence()))
                || context.isOfSpeaker(reading.match(), reading.sentence())
                || !(reading.lent()
                        || reading.status().equals(ANNOUNCED)
                        || context.supports(reading.match(), reading.sentence(), named, events))) {
            return;
        }
        Sentence sentence = reading.sentence();
        PlaceReading where = places.placesOf(reading.match(), sentence, reading.index());
        List<Found> found = subjects.subjectsOf(reading.index(), reading.match(), reading.type(), named, events);
        subjectsOr(found)
                .forEach(subject -> state(
                        reading.groundsFor(subject, where, typeFor(subject, reading)), actorsIn(named), sentence));
    }

    /** What was stopped before opens again, and "it" begins as what the article spoke of last: a ban, a limit. */
    private EventType typeFor(Found subject, Reading reading) {
        if (reading.match().trigger().form() == Form.LIGHT
                && !reading.lent()
                && context.speaksOfLast(reading.match())) {
            return events.last()
                    .map(last -> last.event().type())
                    .filter(type -> type == EventType.BAN || type == EventType.RESTRICTION)
                    .orElse(reading.type());
        }
        boolean again = reading.type() == EventType.LAUNCH
                && reading.match().trigger().form() == Form.WEAK
                && events.saysStopped(subject.subject().id());
        return again ? EventType.REOPENING : reading.type();
    }

    /** Where nothing names a subject, the article still speaks of the one it spoke of last. */
    private List<Found> subjectsOr(List<Found> found) {
        return found.isEmpty()
                ? events.last().stream()
                        .map(last -> new Found(last.grounds().subject().mention(), SubjectBasis.REPEATED))
                        .toList()
                : found;
    }

    private void state(Grounds grounds, List<String> actors, Sentence sentence) {
        EventStatus status = grounds.status().status();
        PolicyEvent event = new PolicyEvent(
                grounds.subject().subject(),
                grounds.type(),
                status,
                grounds.date().expression().date(),
                grounds.places().places(),
                actors,
                attributions.of(sentence).orElse(null),
                evidences.of(sentence),
                confidence.confidence(ConfidenceFeatures.of(grounds)),
                Flags.of(grounds.date().expression()),
                FactualityRules.of(status));
        events.add(new StatedEvent(event, grounds), sentence);
    }

    private record Reading(
            TriggerMatch match,
            EventType type,
            boolean lent,
            StatusReading status,
            int index,
            Sentence sentence,
            DatedTokens date,
            int distance) {
        Grounds groundsFor(Found subject, PlaceReading places, EventType type) {
            return new Grounds(match, type, date, distance, subject, status, places);
        }
    }

    private static List<String> actorsIn(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.AUTHORITY)
                .map(mention -> mention.subject().name())
                .distinct()
                .toList();
    }
}
