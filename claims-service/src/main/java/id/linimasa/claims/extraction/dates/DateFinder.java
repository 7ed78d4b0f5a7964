package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.PatternSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.TokenPattern;
import id.linimasa.claims.extraction.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds date expressions and names of rules: from left to right, the longest match at each place, none inside another. */
public final class DateFinder {
    private static final int LONGEST_BOUND = 4;

    private final PatternSet<DatePatternKind> patterns;

    public DateFinder(PatternSet<DatePatternKind> patterns) {
        this.patterns = patterns;
    }

    /** The dates and rules between two tokens, in order; what only looks like a date is left out. */
    public List<DateMatch> findIn(TaggedText text, int from, int to) {
        List<DateMatch> found = new ArrayList<>();
        int first = from < to && !text.token(from).isWordOrNumber() ? from + 1 : from;
        int position = from;
        while (position < to) {
            if (!patterns.mayBeginAt(text, position)
                    || text.token(position).word().equals(",")) {
                position++;
                continue;
            }
            Longest longest = new Longest(text, position == first, to);
            patterns.matchAt(text, position, to, longest::offer);
            if (longest.match != null && longest.match.start() > position) {
                longest.refuseBlocks();
                patterns.matchAt(text, longest.match.start(), to, longest::offer);
            }
            if (longest.match == null || longest.kind == null) {
                position++;
                continue;
            }
            TokenPattern.Match match = longest.match;
            position = match.end();
            if (longest.kind != DatePatternKind.BLOCK) {
                int start = firstWord(text, match);
                DateMatch date = new DateMatch(
                        longest.kind,
                        start,
                        lastWord(text, start, match.end()),
                        match.slots(),
                        match.second(),
                        boundBefore(text, from, start),
                        Tense.around(text, match.start(), match.end(), from, to),
                        match.origin());
                date = withTime(text, to, date);
                position = DateLists.add(text, from, to, date, found);
            }
        }
        return found;
    }

    /** Brackets around a whole date, and a comma before it, are no part of it. */
    private static int firstWord(TaggedText text, TokenPattern.Match match) {
        int start = match.start();
        while (start < match.end() - 1 && isOpening(text.token(start).word())) {
            start++;
        }
        return start;
    }

    private static int lastWord(TaggedText text, int start, int end) {
        String last = text.token(end - 1).word();
        boolean closing = last.equals(")") || last.equals("]");
        for (int index = start; closing && index < end; index++) {
            String word = text.token(index).word();
            closing = !word.equals("(") && !word.equals("[");
        }
        return closing ? end - 1 : end;
    }

    private static boolean isOpening(String word) {
        return word.equals(",") || word.equals("(") || word.equals("[");
    }

    /** A time of day straight behind a day belongs to it. */
    private DateMatch withTime(TaggedText text, int to, DateMatch date) {
        if (date.end() >= to || date.isRule() || !date.second().isEmpty()) {
            return date;
        }
        TokenPattern.@Nullable Match[] time = new TokenPattern.Match[1];
        patterns.matchAt(text, date.end(), to, (kind, match) -> {
            TokenPattern.Match before = time[0];
            if (kind == DatePatternKind.TIME && (before == null || match.end() > before.end())) {
                time[0] = match;
            }
        });
        TokenPattern.Match found = time[0];
        boolean ofDay = date.slots().containsKey("day")
                || date.slots().containsKey("day-word")
                || date.slots().containsKey("weekday");
        if (found != null && ofDay) {
            return date.until(found.end(), found.slots());
        }
        return withPartOfDay(text, date);
    }

    /** Words such as "tonight" say the day and its part at once. */
    private static DateMatch withPartOfDay(TaggedText text, DateMatch date) {
        Entry part = date.kind() == DatePatternKind.DAY_WORD
                ? text.entry(date.start(), WordClass.DAY_PART).orElse(null)
                : null;
        return part != null && date.start() + part.length() == date.end()
                ? date.until(date.end(), Map.of("day-part", part.value()))
                : date;
    }

    private static String boundBefore(TaggedText text, int from, int start) {
        for (int index = Math.max(from, start - LONGEST_BOUND); index < start; index++) {
            Entry bound = text.entry(index, WordClass.BOUND).orElse(null);
            if (bound != null && index + bound.length() == start) {
                return bound.value();
            }
        }
        return "";
    }

    private static final class Longest {
        private final TaggedText text;
        private final boolean lineBegins;
        private final int to;
        private boolean blocksRefused;
        private @Nullable DatePatternKind kind;
        private TokenPattern.@Nullable Match match;

        Longest(TaggedText text, boolean lineBegins, int to) {
            this.text = text;
            this.lineBegins = lineBegins;
            this.to = to;
        }

        /** What a word before a date has made certain is no block any more. */
        void refuseBlocks() {
            blocksRefused = true;
        }

        void offer(DatePatternKind offeredKind, TokenPattern.Match offered) {
            if (offeredKind == DatePatternKind.TIME
                    || (blocksRefused && offeredKind == DatePatternKind.BLOCK)
                    || isBackwards(offered)
                    || (offeredKind == DatePatternKind.LINE_DATE && !isAlone(offered.end()))) {
                return;
            }
            boolean longer = match == null || offered.end() > match.end();
            boolean before =
                    match != null && kind != null && offered.end() == match.end() && offeredKind.compareTo(kind) < 0;
            if (longer || before) {
                kind = offeredKind;
                match = offered;
            }
        }

        /** "From 2030 to 2028" are two years, and no range. */
        private static boolean isBackwards(TokenPattern.Match offered) {
            String first = offered.slots().get("year");
            String second = offered.second().get("year");
            return first != null && second != null && first.compareTo(second) > 0;
        }

        private boolean isAlone(int end) {
            return lineBegins
                    && (end == to
                            || text.token(end).word().equals(":")
                            || text.token(end).word().equals("-"));
        }
    }
}
