package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import id.linimasa.claims.extraction.subjects.Slug;
import java.util.ArrayList;
import java.util.List;

/** The words of the noun phrase that a trigger governs: "the toll" repeats a word of the bridge toll spoken of before. */
record GovernedWords(List<String> words, boolean pointing, int start, int end) {
    private static final int REACH = 4;
    private static final int SHORTEST = 3;

    static GovernedWords of(TaggedText text, List<NounPhrase> phrases, TriggerMatch match) {
        NounPhrase before = null;
        NounPhrase behind = null;
        for (NounPhrase phrase : phrases) {
            Mention mention = phrase.mention();
            if (!phrase.extended() && mention.end() <= match.start() && match.start() - mention.end() <= REACH) {
                before = phrase;
            } else if (!phrase.extended()
                    && behind == null
                    && mention.start() >= match.end()
                    && mention.start() - match.end() <= REACH) {
                behind = phrase;
            }
        }
        boolean wantsBefore = match.trigger().side() == Trigger.Side.BEFORE;
        NounPhrase governed = wantsBefore || behind == null ? before : behind;
        if (governed == null) {
            return new GovernedWords(List.of(), false, 0, 0);
        }
        List<String> words = new ArrayList<>();
        for (int index = governed.mention().start(); index < governed.mention().end(); index++) {
            if (text.token(index).length() >= SHORTEST) {
                words.add(text.token(index).word());
            }
        }
        return new GovernedWords(
                words,
                governed.pointing(),
                governed.mention().start(),
                governed.mention().end());
    }

    void describe(SubjectCandidate candidate) {
        candidate.add(SubjectFeature.REPEATED, repeatedIn(candidate));
        if (!candidate.named()) {
            candidate.addIf(start == end, SubjectFeature.NO_ARGUMENT);
            candidate.addIf(pointing, SubjectFeature.POINTING_ARGUMENT);
        }
    }

    /** How many of the words a candidate repeats that stands elsewhere. */
    private double repeatedIn(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        if (mention.start() < end && mention.end() > start) {
            return 0;
        }
        String id = mention.subject().id();
        int repeated = 0;
        for (String word : words) {
            repeated += Slug.hasWord(id, word) ? 1 : 0;
        }
        return repeated;
    }
}
