package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;

/** Whether the clause around a date speaks of what is over or of what is yet to come. */
final class Tense {
    /** The clause speaks of a plan. */
    static final int PLANNED = 2;

    /** The date is said to be over. */
    static final int CERTAINLY_OVER = -2;

    private static final int REACH = 12;
    private static final int CLOSE = 2;
    private static final int PLAN = 1;
    private static final int AHEAD = 2;
    private static final int OVER = 4;
    private static final int SINCE = 8;
    private static final int VERB = 16;

    private Tense() {}

    /**
     * {@link #PLANNED}, {@link #CERTAINLY_OVER}, 1 for weaker signs of the future, -1 for the past, 0 where nothing or both are said. The clause before the date counts, else
     * the one behind it.
     */
    static int around(TaggedText text, int start, int end, int from, int to) {
        int before = 0;
        for (int index = start - 1; index >= Math.max(from, start - REACH) && !endsClause(text, index); index--) {
            before |= signAt(text, index);
            if (index >= start - CLOSE && text.is(index, WordClass.TOWARDS)) {
                before |= AHEAD;
            }
            if (before != 0 && index < start - 1 && opensClause(text, index)) {
                break;
            }
        }
        boolean said = text.has(Math.max(from, start - CLOSE), start, WordClass.SAY);
        return before != 0 || said ? direction(before) : direction(signsBehind(text, end, to));
    }

    private static int signsBehind(TaggedText text, int end, int to) {
        int signs = 0;
        int begin = end < to && text.token(end).word().equals(",") ? end + 1 : end;
        for (int index = begin; index < Math.min(to, end + REACH) && !endsClause(text, index); index++) {
            if (opensClause(text, index)) {
                break;
            }
            signs |= signAt(text, index);
        }
        return signs;
    }

    private static int signAt(TaggedText text, int index) {
        String past = text.entry(index, WordClass.PAST).map(Entry::value).orElse("");
        boolean over = past.equals("-") || text.is(index, WordClass.GIVEN_UP);
        return (text.is(index, WordClass.PLAN) ? PLAN : 0)
                | (text.is(index, WordClass.COMING) ? AHEAD : 0)
                | (past.equals("since") ? SINCE : 0)
                | (past.equals("verb") ? VERB : 0)
                | (over ? OVER : 0);
    }

    private static int direction(int signs) {
        boolean ahead = (signs & (PLAN | AHEAD)) != 0;
        if ((signs & (OVER | SINCE)) != 0 || (signs & (PLAN | VERB)) == VERB) {
            return ahead ? 0 : (signs & SINCE) != 0 ? CERTAINLY_OVER : -1;
        }
        return (signs & PLAN) != 0 ? PLANNED : ahead ? 1 : 0;
    }

    /** Whether a clause begins at a word; "and" between two words with a capital only joins the parts of a name. */
    private static boolean opensClause(TaggedText text, int index) {
        boolean inName = text.is(index, WordClass.AND)
                && index > 0
                && index + 1 < text.size()
                && text.token(index - 1).capitalised()
                && text.token(index + 1).capitalised();
        return text.is(index, WordClass.CLAUSE) && !inName;
    }

    private static boolean endsClause(TaggedText text, int index) {
        return switch (text.token(index).word()) {
            case ",", ";", "\"", "." -> true;
            default -> text.is(index, WordClass.ANNOUNCE) || text.is(index, WordClass.SAY);
        };
    }
}
