package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out what an event happens to: of all that its sentence names, of what the article is about and spoke of last, and of the noun phrase that
 * the trigger governs, the candidate for which most speaks. {@link SubjectFeature} lists what speaks and how much.
 */
final class SubjectReader {
    private final TaggedText text;
    private final Story story;
    private final NounPhraseFinder phrases;
    private final Anaphora anaphora;
    private final Conjuncts conjuncts;

    SubjectReader(TaggedText text, Story story) {
        this.text = text;
        this.story = story;
        this.phrases = new NounPhraseFinder(text);
        this.anaphora = new Anaphora(text);
        this.conjuncts = new Conjuncts(text);
    }

    /**
     * A subject.
     *
     * @param basis how it was found
     */
    record Found(Mention mention, SubjectBasis basis) {
        Subject subject() {
            return mention.subject();
        }
    }

    /** The subjects of one event: several where the sentence lists them, none where nothing tells. */
    List<Found> subjectsOf(
            Sentence sentence, TriggerMatch match, EventType type, List<Mention> mentions, StatedEvents stated) {
        List<SubjectCandidate> candidates = candidates(sentence, match, type, mentions, stated);
        SubjectCandidate best = null;
        for (SubjectCandidate candidate : candidates) {
            if (best == null || candidate.score() > best.score()) {
                best = candidate;
            }
        }
        if (best == null) {
            return phrases.pointingPhraseOf(match, sentence).stream()
                    .map(phrase -> new Found(phrase, SubjectBasis.PHRASE))
                    .toList();
        }
        SubjectBasis basis = best.basis();
        return best.named()
                ? conjuncts.with(best.mention(), mentions, type).stream()
                        .map(mention -> new Found(mention, basis))
                        .toList()
                : List.of(new Found(best.mention(), basis));
    }

    /** All candidates for the subject of an event with what speaks for and against them, those in its sentence first. */
    List<SubjectCandidate> candidates(
            Sentence sentence, TriggerMatch match, EventType type, List<Mention> mentions, StatedEvents stated) {
        Government government = new Government(text, sentence, match, type);
        SubjectJudge judge =
                new SubjectJudge(story, stated, sentence, type, mentions, anaphora.pointedKind(sentence, match));
        List<SubjectCandidate> candidates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() != Kind.AUTHORITY) {
                SubjectCandidate candidate = new SubjectCandidate(mention, true);
                government.describe(candidate);
                candidates.add(candidate);
                seen.add(mention.subject().id());
            }
        }
        phrases.phraseOf(match, sentence)
                .filter(phrase -> mentions.stream().noneMatch(each -> each.isIn(phrase.start(), phrase.end())))
                .map(phrase -> new SubjectCandidate(phrase, true))
                .ifPresent(phrase -> {
                    government.describe(phrase);
                    phrase.add(SubjectFeature.GOVERNED);
                    phrase.addIf(limits(type), SubjectFeature.GOVERNED_LIMIT);
                    phrase.addIf(type == EventType.DEADLINE, SubjectFeature.GOVERNED_DEADLINE);
                    candidates.add(phrase);
                });
        spokenOf(stated, type)
                .filter(mention -> seen.add(mention.subject().id()))
                .forEach(mention -> candidates.add(new SubjectCandidate(mention, false)));
        candidates.forEach(judge::describe);
        return candidates;
    }

    private Stream<Mention> spokenOf(StatedEvents stated, EventType type) {
        Stream<Mention> last = Stream.of(Kind.OFFERING, Kind.COMPANY, Kind.RULE, Kind.ACTIVITY)
                .map(story::last)
                .flatMap(Optional::stream);
        return Stream.of(stated.lastMention().stream(), stated.lastOf(type).stream(), story.heaviest().stream(), last)
                .flatMap(each -> each);
    }

    private static boolean limits(EventType type) {
        return type == EventType.BAN || type == EventType.RESTRICTION;
    }
}
