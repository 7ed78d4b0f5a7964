package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an event happens to: of all that its sentence names, of what the article is about and spoke of before, and of the noun phrases
 * of all of them, the candidate for which most speaks. {@link SubjectFeature} lists what speaks, {@link SubjectModel} how much.
 */
final class SubjectReader {
    private final Conjuncts conjuncts;
    private final Supplier<SubjectCandidates> source;
    private @Nullable SubjectCandidates candidates;
    private final SubjectModel model;

    /** {@code candidates} is asked for at the first event: most articles have none. */
    SubjectReader(TaggedText text, Supplier<SubjectCandidates> candidates, SubjectModel model) {
        this.conjuncts = new Conjuncts(text);
        this.source = candidates;
        this.model = model;
    }

    private SubjectCandidates candidates() {
        if (candidates == null) {
            candidates = source.get();
        }
        return candidates;
    }

    /**
     * A subject.
     *
     * @param basis how it was found
     * @param candidates all that were weighed for it
     */
    record Found(Mention mention, SubjectBasis basis, List<SubjectCandidate> candidates) {
        Found(Mention mention, SubjectBasis basis) {
            this(mention, basis, List.of());
        }

        Subject subject() {
            return mention.subject();
        }
    }

    /** The subjects of one event: several where the sentence lists them, none where nothing tells. */
    List<Found> subjectsOf(int index, TriggerMatch match, EventType type, List<Mention> mentions, StatedEvents stated) {
        List<SubjectCandidate> all = candidates().of(index, match, type, stated);
        SubjectCandidate best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (SubjectCandidate candidate : all) {
            double score = model.score(candidate, type);
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        if (best == null) {
            return candidates().pointingPhraseOf(index, match).stream()
                    .map(phrase -> new Found(phrase, SubjectBasis.PHRASE))
                    .toList();
        }
        SubjectBasis basis = best.basis();
        Stream<Mention> found =
                best.named() ? conjuncts.with(best.mention(), mentions, type).stream() : Stream.of(best.mention());
        return found.map(mention -> new Found(mention, basis, all)).toList();
    }
}
