package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that a date pattern fits, not resolved yet.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param slots what the words say, by slot name
 * @param second what the second half of a range says
 * @param bound {@code before}, {@code after}, {@code no-later}, {@code no-earlier}, {@code about} or empty
 * @param tense 2 where the words around it speak of a plan, 1 where they point ahead, -1 or -2 where they speak of what is over, else 0
 * @param origin the pattern that fits
 */
public record DateMatch(
        DatePatternKind kind,
        int start,
        int end,
        Map<String, String> slots,
        Map<String, String> second,
        String bound,
        int tense,
        RuleOrigin origin) {
    public DateMatch {
        slots = Map.copyOf(slots);
        second = Map.copyOf(second);
    }

    /** Whether this is the name of a rule and no date. */
    public boolean isRule() {
        return kind == DatePatternKind.RULE;
    }

    /** Those of several that are names of rules, or those that are dates. */
    public static List<DateMatch> among(List<DateMatch> matches, boolean rules) {
        List<DateMatch> found = List.of();
        for (DateMatch match : matches) {
            if (match.isRule() == rules) {
                found = found.isEmpty() ? new ArrayList<>(matches.size()) : found;
                found.add(match);
            }
        }
        return found;
    }

    /** Whether it says the time of day too. */
    public boolean hasTime() {
        return slots.containsKey("hour");
    }

    /** Whether it says on which day, month or year, and not only how far off. */
    public boolean isCalendarDate() {
        return kind == DatePatternKind.DATE
                || kind == DatePatternKind.NUMERIC_DATE
                || kind == DatePatternKind.LINE_DATE;
    }

    /** Whether it stands for one day. */
    public boolean isDay() {
        return second.isEmpty()
                && (slots.containsKey("day") || kind == DatePatternKind.WEEKDAY || kind == DatePatternKind.DAY_WORD);
    }

    /** Whether it stands for a month, or a part of one. */
    public boolean isMonth() {
        return slots.containsKey("month") && !slots.containsKey("day");
    }

    /** Whether it carries a year of its own. */
    public boolean isFuller() {
        return !isRule() && (hasYear(slots) || hasYear(second));
    }

    private static boolean hasYear(Map<String, String> slots) {
        return slots.containsKey("year") || slots.containsKey("short-year");
    }

    DateMatch with(String slot, String value) {
        Map<String, String> changed = new HashMap<>(slots);
        changed.put(slot, value);
        return new DateMatch(kind, start, end, changed, second, bound, tense, origin);
    }

    DateMatch until(int newEnd, Map<String, String> more) {
        Map<String, String> changed = new HashMap<>(more);
        changed.putAll(slots);
        return new DateMatch(kind, start, newEnd, changed, second, bound, tense, origin);
    }

    /** A date of the same kind in other words, beside this one. */
    DateMatch beside(int otherStart, int otherEnd, Map<String, String> otherSlots) {
        return new DateMatch(kind, otherStart, otherEnd, otherSlots, Map.of(), "", tense, origin);
    }
}
