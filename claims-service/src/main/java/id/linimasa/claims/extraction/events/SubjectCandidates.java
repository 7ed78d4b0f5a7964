package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import id.linimasa.claims.extraction.subjects.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what an event may have happened to: from its sentence, the ones before it, the heading above, the headline and the article as a whole. */
final class SubjectCandidates {
    private static final int SENTENCES_BACK = 3;
    private static final List<Kind> SPOKEN_OF = List.of(Kind.OFFERING, Kind.COMPANY, Kind.RULE, Kind.ACTIVITY);

    private final TaggedText text;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final Story story;
    private final ArticlePhrases phrases;
    private final NounPhraseFinder governed;
    private final Anaphora anaphora;
    private final CandidateOrder order;
    private final CandidateForm form;
    private final PlacedNames placed;
    private final Sections sections;
    private final TopicWords topics;
    private final Arguments arguments;

    SubjectCandidates(
            TaggedText text,
            LanguagePack pack,
            List<Sentence> sentences,
            List<List<Mention>> mentions,
            Story story,
            ArticlePhrases phrases,
            List<List<TriggerMatch>> triggers) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.story = story;
        this.phrases = phrases;
        this.governed = new NounPhraseFinder(text);
        this.anaphora = new Anaphora(text);
        this.order = new CandidateOrder(text);
        this.form = new CandidateForm(text, pack, sentences, mentions, phrases);
        this.sections = new Sections(sentences);
        this.placed = new PlacedNames(text, mentions);
        this.topics = new TopicWords(text, phrases.words());
        this.arguments = new Arguments(triggers, mentions, phrases);
    }

    /** The phrase of an event's sentence that points back at something. */
    Optional<Mention> pointingPhraseOf(int index, TriggerMatch match) {
        return governed.pointingPhraseOf(match, sentences.get(index));
    }

    /** All candidates for the subject of an event with what speaks for and against them, those in its sentence first. */
    List<SubjectCandidate> of(int index, TriggerMatch match, EventType type, StatedEvents stated) {
        Sentence sentence = sentences.get(index);
        List<Mention> named = mentions.get(index);
        Government government = new Government(text, sentence, match, type, named);
        List<SubjectCandidate> candidates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention mention : named) {
            if (mention.kind() != Kind.AUTHORITY) {
                candidates.add(new SubjectCandidate(mention, true));
                seen.add(mention.subject().id());
            }
        }
        addPhrasesOf(index, match, candidates, seen);
        candidates.forEach(government::describe);
        order.describe(candidates, sentence, match, type);
        addAll(spokenOf(stated, type), candidates, seen);
        addElsewhere(candidates, seen, index);
        candidates.removeIf(candidate -> form.isOnlyOwned(candidate.mention()));
        leaveOutRepeated(candidates, match, stated);
        SubjectJudge judge = new SubjectJudge(
                story,
                phrases.storyBefore(index),
                stated,
                sentence,
                type,
                named,
                anaphora.pointedKind(sentence, match));
        Set<String> ofSentence = topics.wordsOf(sentence);
        GovernedWords words = GovernedWords.of(text, phrases.in(index), match);
        for (SubjectCandidate candidate : candidates) {
            judge.describe(candidate);
            form.describe(candidate, sentence);
            words.describe(candidate);
            topics.describe(candidate, ofSentence);
            arguments.describe(candidate, match, type);
            candidate.add(SubjectFeature.PLACE_LIKE, placed.share(candidate.mention()));
        }
        return candidates;
    }

    /** What "follows" happens to another than the last event. */
    private void leaveOutRepeated(List<SubjectCandidate> candidates, TriggerMatch match, StatedEvents stated) {
        if (text.is(match.start(), WordClass.REPEAT)
                && candidates.stream()
                        .anyMatch(each -> each.named() && each.mention().end() <= match.start())) {
            stated.last()
                    .map(last -> last.event().subject().id())
                    .ifPresent(last -> candidates.removeIf(candidate -> !candidate.named()
                            && candidate.mention().subject().id().equals(last)));
        }
    }

    /** The noun phrases of the event's sentence, with the one that the trigger governs even where it is none by its words. */
    private void addPhrasesOf(int index, TriggerMatch match, List<SubjectCandidate> candidates, Set<String> seen) {
        List<Mention> named = mentions.get(index);
        Mention object = governed.phraseOf(match, sentences.get(index)).orElse(null);
        boolean objectSeen = false;
        for (NounPhrase phrase : phrases.in(index)) {
            Mention mention = phrase.mention();
            if (isSameAsAny(mention, named)) {
                seen.add(mention.subject().id());
            }
            if (canBeSubject(mention, named)
                    && !isOwnOfActor(mention, named, match)
                    && seen.add(mention.subject().id())) {
                SubjectCandidate candidate = new SubjectCandidate(phrase, true);
                candidate.addIf(object != null && covers(object, mention), SubjectFeature.GOVERNED);
                objectSeen |= object != null && object.isIn(mention.start(), mention.end());
                candidates.add(candidate);
            }
        }
        if (object != null
                && !objectSeen
                && !holdsAny(object, named)
                && seen.add(object.subject().id())) {
            SubjectCandidate candidate = new SubjectCandidate(object, true);
            candidate.add(SubjectFeature.GOVERNED);
            candidates.add(candidate);
        }
    }

    private static boolean holdsAny(Mention phrase, List<Mention> named) {
        for (Mention name : named) {
            if (name.isIn(phrase.start(), phrase.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameAsAny(Mention phrase, List<Mention> named) {
        for (Mention name : named) {
            if (isSame(phrase, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase says that it belongs to what acts: who closes its shops closes. */
    private boolean isOwnOfActor(Mention phrase, List<Mention> named, TriggerMatch match) {
        return phrase.start() >= match.end()
                && form.saysWhose(phrase)
                && named.stream().anyMatch(each -> each.kind() != Kind.AUTHORITY && each.end() <= match.start());
    }

    /** Whether a phrase only says what a name in it is: "the Kirimo app". */
    private boolean isSame(Mention phrase, Mention name) {
        boolean known = name.source() == Source.KNOWN;
        if (!name.isIn(phrase.start(), phrase.end()) || !(known || name.end() - name.start() == 1)) {
            return false;
        }
        for (int index = phrase.start(); index < phrase.end(); index++) {
            boolean says = text.is(index, WordClass.KIND_NOUN)
                    || (known
                            && (text.is(index, WordClass.ORDINARY)
                                    || text.is(index, WordClass.COMPANY_FORM)
                                    || text.is(index, WordClass.POSSESSIVE)));
            if (!says && (index < name.start() || index >= name.end())) {
                return false;
            }
        }
        return known
                || !text.token(phrase.start()).capitalised()
                || phrase.start() == 0
                || !text.token(phrase.start() - 1).isWordOrNumber();
    }

    private boolean canBeSubject(Mention phrase, List<Mention> named) {
        if (phrase.kind() == Kind.AUTHORITY) {
            return false;
        }
        for (Mention name : named) {
            if (phrase.isIn(name.start(), name.end()) || isSame(phrase, name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Mention governed, Mention phrase) {
        return governed.isIn(phrase.start(), phrase.end()) || phrase.isIn(governed.start(), governed.end());
    }

    private List<Mention> spokenOf(StatedEvents stated, EventType type) {
        List<Mention> spoken = new ArrayList<>();
        stated.lastMention().ifPresent(spoken::add);
        stated.lastOf(type).ifPresent(spoken::add);
        spoken.addAll(story.heaviest());
        for (Kind kind : SPOKEN_OF) {
            story.last(kind).ifPresent(spoken::add);
        }
        return spoken;
    }

    private static void addAll(List<Mention> mentions, List<SubjectCandidate> candidates, Set<String> seen) {
        for (Mention mention : mentions) {
            if (mention.kind() != Kind.AUTHORITY && seen.add(mention.subject().id())) {
                candidates.add(new SubjectCandidate(mention, false));
            }
        }
    }

    private void addElsewhere(List<SubjectCandidate> candidates, Set<String> seen, int index) {
        Set<Integer> from = new LinkedHashSet<>();
        for (int back = 1; back <= SENTENCES_BACK && index - back >= 0; back++) {
            from.add(index - back);
        }
        from.add(sections.openingOf(index));
        from.add(sections.headingOf(index));
        from.add(0);
        for (int sentence : from) {
            if (sentence != index) {
                addAll(mentions.get(sentence), candidates, seen);
                addPhrases(candidates, seen, sentence);
            }
        }
        for (NounPhrase phrase : phrases.heaviest()) {
            if (phrase.mention().kind() != Kind.AUTHORITY
                    && seen.add(phrase.mention().subject().id())) {
                candidates.add(new SubjectCandidate(phrase, false));
            }
        }
    }

    private void addPhrases(List<SubjectCandidate> candidates, Set<String> seen, int sentence) {
        for (NounPhrase phrase : phrases.in(sentence)) {
            if (canBeSubject(phrase.mention(), mentions.get(sentence))
                    && seen.add(phrase.mention().subject().id())) {
                candidates.add(new SubjectCandidate(phrase, false));
            }
        }
    }
}
