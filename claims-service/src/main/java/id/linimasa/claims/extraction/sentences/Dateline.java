package id.linimasa.claims.extraction.sentences;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;

/** Recognises place, agency and date before the first sentence: words with capitals and numbers up to a dash between spaces. */
final class Dateline {
    private static final int LONGEST = 16;

    private Dateline() {}

    /** The token after the dateline that begins at {@code first}, or {@code first} if there is none. */
    static int endOf(TaggedText text, int first, int last) {
        if (text.token(first).kind() != Token.Kind.WORD
                || text.is(first, WordClass.MONTH)
                || text.is(first, WordClass.WEEKDAY)) {
            return first;
        }
        for (int index = first; index < Math.min(last - 1, first + LONGEST); index++) {
            Token each = text.token(index);
            if (isDash(each) && !each.glued()) {
                return endOfDashes(text, index, last);
            }
            if (each.kind() == Token.Kind.WORD && !each.capitalised() && !each.glued()) {
                return first;
            }
        }
        return first;
    }

    private static int endOfDashes(TaggedText text, int dash, int last) {
        int end = dash + 1;
        while (end < last - 1 && isDash(text.token(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDash(Token token) {
        return token.word().equals("-");
    }
}
