package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;

/** Finds what only says more of a name, between signs behind it: "Kirimo, a courier service, closes", "the curb (KRIS) applies". */
final class Appositions {
    private static final int LONGEST = 10;

    private final TaggedText text;

    Appositions(TaggedText text) {
        this.text = text;
    }

    /** The token behind what says more of a mention, or behind the mention where nothing does. */
    int endBehind(Mention mention, Sentence sentence) {
        int open = mention.end();
        if (open >= sentence.endToken() || !(isAt(open, ",") || isAt(open, "("))) {
            return open;
        }
        String sign = isAt(open, "(") ? ")" : ",";
        int limit = Math.min(sentence.endToken(), open + LONGEST);
        for (int index = open + 1; index < limit; index++) {
            if (isAt(index, sign)) {
                return index + 1;
            }
            boolean clause = text.is(index, WordClass.CLAUSE) && !text.is(index, WordClass.RELATIVE);
            if (clause || text.is(index, WordClass.BE)) {
                return open;
            }
        }
        return open;
    }

    private boolean isAt(int index, String sign) {
        return text.token(index).word().equals(sign);
    }
}
