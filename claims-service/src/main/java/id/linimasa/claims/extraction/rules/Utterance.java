package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;

/** Finds the day on which someone is quoted to have spoken: close behind a verb of saying, or behind it and a comma. */
final class Utterance {
    private static final int CLOSE = 3;
    private static final int REACH = 18;

    private Utterance() {}

    /** The index in {@code dates} of the day of the utterance, or -1. */
    static int indexIn(TaggedText text, Sentence sentence, List<DateMatch> dates) {
        for (int index = 0; index < dates.size(); index++) {
            int from = index == 0 ? sentence.firstToken() : dates.get(index - 1).end();
            if (dates.get(index).isDay()
                    && isSaidOn(text, from, dates.get(index).start())) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isSaidOn(TaggedText text, int from, int date) {
        boolean behindComma = date > from && isSign(text, date - 1, ",");
        int reach = behindComma ? REACH : CLOSE;
        for (int index = date - 1; index >= Math.max(from, date - reach); index--) {
            if (text.is(index, WordClass.SAY)) {
                return true;
            }
            if (isSign(text, index, "\"") || text.is(index, WordClass.PLAN)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSign(TaggedText text, int index, String sign) {
        return text.token(index).word().equals(sign);
    }
}
