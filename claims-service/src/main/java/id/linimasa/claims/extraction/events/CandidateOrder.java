package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.Comparator;
import java.util.List;

/** Says of the candidates that an event's sentence names how they stand to each other: which comes first, which is nearest, which only says more of which. */
final class CandidateOrder {
    private final TaggedText text;
    private final Appositions appositions;

    CandidateOrder(TaggedText text) {
        this.text = text;
        this.appositions = new Appositions(text);
    }

    void describe(List<SubjectCandidate> candidates, Sentence sentence, TriggerMatch match, EventType type) {
        describeAppositions(candidates, sentence);
        describeNames(candidates);
        // All parties of an agreement stand on the same side; the first one is the topic.
        if (type == EventType.PARTNERSHIP) {
            candidates.stream()
                    .filter(candidate -> candidate.phrase() == null)
                    .min(Comparator.comparingInt(
                            candidate -> candidate.mention().start()))
                    .ifPresent(first -> first.add(SubjectFeature.FIRST_PARTY));
        } else {
            describeNearest(candidates, match);
            describeFirst(candidates, sentence, match);
        }
    }

    private void describeAppositions(List<SubjectCandidate> candidates, Sentence sentence) {
        for (SubjectCandidate name : candidates) {
            int end = appositions.endBehind(name.mention(), sentence);
            if (end > name.mention().end()) {
                for (SubjectCandidate other : candidates) {
                    if (other.mention().isIn(name.mention().end(), end)) {
                        other.addIf(!other.has(SubjectFeature.APPOSED), SubjectFeature.APPOSED);
                        name.addIf(!name.has(SubjectFeature.HAS_APPOSED), SubjectFeature.HAS_APPOSED);
                    }
                }
            }
        }
    }

    /** "The last shop, Toko Rimba, closed": the name says what the phrase is, and is better. */
    private void describeNames(List<SubjectCandidate> candidates) {
        for (SubjectCandidate phrase : candidates) {
            int end = phrase.mention().end();
            if (phrase.mention().source() == Source.PHRASE
                    && end < text.size()
                    && (text.token(end).word().equals(",")
                            || text.token(end).word().equals("("))) {
                candidates.stream()
                        .filter(name -> name.mention().start() == end + 1
                                && name.mention().source() != Source.PHRASE)
                        .findFirst()
                        .ifPresent(name -> {
                            phrase.add(SubjectFeature.HAS_NAME_APPOSED);
                            name.addIf(!name.has(SubjectFeature.NAME_APPOSED), SubjectFeature.NAME_APPOSED);
                        });
            }
        }
    }

    private void describeNearest(List<SubjectCandidate> candidates, TriggerMatch match) {
        int before = -1;
        int behind = Integer.MAX_VALUE;
        for (SubjectCandidate candidate : candidates) {
            Mention mention = candidate.mention();
            if (mention.end() <= match.start() && !candidate.has(SubjectFeature.APPOSED)) {
                before = Math.max(before, mention.end());
            } else if (mention.start() >= match.end()) {
                behind = Math.min(behind, mention.start());
            }
        }
        for (SubjectCandidate candidate : candidates) {
            candidate.addIf(candidate.mention().end() == before, SubjectFeature.NEAREST_BEFORE);
            candidate.addIf(candidate.mention().start() == behind, SubjectFeature.NEAREST_BEHIND);
        }
    }

    private void describeFirst(List<SubjectCandidate> candidates, Sentence sentence, TriggerMatch match) {
        int clause = match.start();
        while (clause > sentence.firstToken() && !isBorder(clause - 1)) {
            clause--;
        }
        int first = match.start();
        int firstOfClause = match.start();
        for (SubjectCandidate candidate : candidates) {
            int start = candidate.mention().start();
            first = Math.min(first, start);
            firstOfClause = start < clause ? firstOfClause : Math.min(firstOfClause, start);
        }
        for (SubjectCandidate candidate : candidates) {
            int start = candidate.mention().start();
            candidate.addIf(start == first && start < match.start(), SubjectFeature.FIRST);
            candidate.addIf(start == firstOfClause && start < match.start(), SubjectFeature.FIRST_OF_CLAUSE);
        }
    }

    private boolean isBorder(int index) {
        return text.token(index).word().equals(",")
                || text.token(index).word().equals(";")
                || text.token(index).word().equals("\"")
                || (text.is(index, WordClass.CLAUSE) && !text.is(index, WordClass.AND));
    }
}
