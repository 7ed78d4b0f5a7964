package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.CodePoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the policy events of one article: for each date of each sentence the trigger that it belongs to, and what the sentence says of both. */
public final class EventReader {
    private final TaggedText text;
    private final TriggerFinder triggers;
    private final Evidences evidences;
    private final StatusReader statuses;
    private final PlaceReader places;
    private final SubjectReader subjects;
    private final Story story;
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final StatedEvents events = new StatedEvents();

    /** Prepares the reading of one article; {@code matches} are the dates and rules of each sentence. */
    public EventReader(
            TaggedText text,
            LanguagePack pack,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            MentionFinder mentionFinder,
            CodePoints offsets,
            @Nullable LocalDate reference) {
        this.text = text;
        this.triggers = new TriggerFinder(pack.triggers());
        this.evidences = new Evidences(text, offsets);
        this.statuses = new StatusReader(text, reference);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<DateMatch> rules =
                    matches.get(i).stream().filter(DateMatch::isRule).toList();
            mentions.add(mentionFinder.findIn(text, sentence.firstToken(), sentence.endToken(), rules));
        }
        this.story = new Story(mentions);
        this.places = new PlaceReader(text, sentences);
        this.subjects = new SubjectReader(text, story);
    }

    /** Reads the sentence with number {@code index}, after all sentences before it. */
    public void read(int index, Sentence sentence, List<DatedTokens> dates) {
        if (!dates.isEmpty() && sentence.kind() != Sentence.Kind.HEADING) {
            DateBinding binding =
                    new DateBinding(text, sentence, triggers.findIn(text, sentence.firstToken(), sentence.endToken()));
            for (DatedTokens date : dates) {
                binding.headOf(date).ifPresent(head -> state(head, binding, index, sentence, date));
            }
        }
        for (Mention mention : mentions.get(index)) {
            story.spokeOf(mention);
        }
    }

    /** The events read, in order. */
    public List<PolicyEvent> events() {
        return events.inOrder();
    }

    private void state(Head head, DateBinding binding, int index, Sentence sentence, DatedTokens date) {
        if (head instanceof Head.Event event) {
            boolean announced = event.isNoun() && binding.announcementOf(event) != null;
            EventStatus status = announced
                    ? EventStatus.ANNOUNCED
                    : statuses.statusOf(
                            sentence, event.match(), date.expression().date());
            add(event.match(), status, index, sentence, date);
        } else if (head instanceof Head.Announcement) {
            binding.eventOf(head).ifPresent(event -> add(event, EventStatus.ANNOUNCED, index, sentence, date));
        }
    }

    private void add(TriggerMatch match, EventStatus status, int index, Sentence sentence, DatedTokens date) {
        Trigger trigger = match.trigger();
        subjects.subjectOf(sentence, match, mentions.get(index))
                .ifPresent(found -> events.add(new PolicyEvent(
                        SubjectReader.published(found),
                        trigger.type(),
                        status,
                        date.expression().date(),
                        places.placesIn(sentence),
                        actorsIn(mentions.get(index)),
                        null,
                        evidences.of(sentence),
                        Confidence.of(trigger, found, date),
                        Flags.of(date.expression()),
                        FactualityRules.of(status))));
    }

    private static List<String> actorsIn(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.AUTHORITY)
                .map(mention -> mention.subject().name())
                .distinct()
                .toList();
    }
}
