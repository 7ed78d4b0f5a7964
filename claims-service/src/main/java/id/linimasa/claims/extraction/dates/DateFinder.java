package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.PatternSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.TokenPattern;
import id.linimasa.claims.extraction.language.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds date expressions and names of rules: from left to right, the longest match at each place, none inside another. */
public final class DateFinder {
    /** No list of days that share a month is longer than a month. */
    private static final int LONGEST_LIST = 31;

    private static final int TENSE_REACH = 12;

    private final PatternSet<DatePatternKind> patterns;

    public DateFinder(PatternSet<DatePatternKind> patterns) {
        this.patterns = patterns;
    }

    /** The dates and rules between two tokens, in order; what only looks like a date is left out. */
    public List<DateMatch> findIn(TaggedText text, int from, int to) {
        List<DateMatch> found = new ArrayList<>();
        int position = from;
        while (position < to) {
            Longest longest = new Longest();
            patterns.matchAt(text, position, to, longest::offer);
            if (longest.match != null && longest.match.start() > position) {
                patterns.matchAt(text, longest.match.start(), to, longest::offer);
            }
            if (longest.match == null || longest.kind == null) {
                position++;
                continue;
            }
            TokenPattern.Match match = longest.match;
            DatePatternKind kind = longest.kind;
            if (kind != DatePatternKind.BLOCK) {
                DateMatch date = new DateMatch(
                        kind,
                        match.start(),
                        match.end(),
                        match.slots(),
                        match.second(),
                        boundBefore(text, from, match.start()),
                        isAhead(text, from, match.start()),
                        match.origin());
                addListBefore(text, from, date, found);
                found.add(date);
            }
            position = match.end();
        }
        return found;
    }

    private static String boundBefore(TaggedText text, int from, int start) {
        for (int index = Math.max(from, start - 3); index < start; index++) {
            Entry bound = text.entry(index, WordClass.BOUND).orElse(null);
            if (bound != null && index + bound.length() == start) {
                return bound.value();
            }
        }
        return "";
    }

    /** Whether the clause before a date speaks of the future: the nearest of the signs that tell decides. */
    private static boolean isAhead(TaggedText text, int from, int start) {
        for (int index = start - 1; index >= Math.max(from, start - TENSE_REACH); index--) {
            if (text.is(index, WordClass.PLAN)) {
                return true;
            }
            if (text.is(index, WordClass.ANNOUNCE) || text.is(index, WordClass.SAY) || isComma(text, index)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComma(TaggedText text, int index) {
        return text.token(index).word().equals(",");
    }

    /** Days that share the month of {@code date}: in "10, 11 and 12 December" the first two. */
    private static void addListBefore(TaggedText text, int from, DateMatch date, List<DateMatch> found) {
        boolean beginsWithDay = date.kind() == DatePatternKind.DATE
                && date.slots().containsKey("day")
                && text.token(date.start()).number()
                        == Integer.parseInt(date.slots().get("day"))
                && date.slots().containsKey("month");
        int start = date.start();
        int insertAt = found.size();
        for (int count = 0; beginsWithDay && count < LONGEST_LIST && start - 2 >= from; count++) {
            int day = text.token(start - 2).number();
            boolean joined = text.is(start - 1, WordClass.AND) || isComma(text, start - 1);
            boolean free = found.size() == insertAt || found.get(insertAt).start() >= start;
            boolean taken =
                    !found.isEmpty() && insertAt > 0 && found.get(insertAt - 1).end() > start - 2;
            if (!joined
                    || !free
                    || taken
                    || day < 1
                    || day > 31
                    || text.token(start - 1).word().equals("-")) {
                return;
            }
            Map<String, String> slots = new HashMap<>(date.slots());
            slots.put("day", Integer.toString(day));
            slots.remove("weekday");
            found.add(
                    insertAt,
                    new DateMatch(date.kind(), start - 2, start - 1, slots, Map.of(), "", date.ahead(), date.origin()));
            start -= 2;
        }
    }

    private static final class Longest {
        private @Nullable DatePatternKind kind;
        private TokenPattern.@Nullable Match match;

        void offer(DatePatternKind offeredKind, TokenPattern.Match offered) {
            boolean longer = match == null || offered.end() > match.end();
            boolean before =
                    match != null && kind != null && offered.end() == match.end() && offeredKind.compareTo(kind) < 0;
            if (longer || before) {
                kind = offeredKind;
                match = offered;
            }
        }
    }
}
