package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists whose members share what only one of them says: "10, 11 and 12 December", "June 10 and 11, 2024", "January and February 2024". */
final class DateLists {
    /** No list is longer than the days of a month. */
    private static final int LONGEST_LIST = 31;

    private DateLists() {}

    /** Adds {@code date} with those listed beside it to {@code found}, in order; returns the token after the last one. */
    static int add(TaggedText text, int from, int to, DateMatch date, List<DateMatch> found) {
        if (date.kind() != DatePatternKind.DATE || date.slots().containsKey("part")) {
            found.add(date);
            return date.end();
        }
        int free = found.isEmpty()
                ? from
                : Math.max(from, found.get(found.size() - 1).end());
        found.addAll(before(text, free, date));
        if (beginsWithDay(text, date) || !date.slots().containsKey("day")) {
            found.add(date);
            return addYearsAfter(text, to, date, found);
        }
        return addDaysAfter(text, to, date, found);
    }

    /** What stands before a date in its list: days that share its month, or months that share its year. */
    private static List<DateMatch> before(TaggedText text, int from, DateMatch date) {
        List<DateMatch> members = new ArrayList<>();
        String slot = date.slots().containsKey("day") ? "day" : "month";
        boolean canShare = date.slots().containsKey("month") && (slot.equals("month") || beginsWithDay(text, date));
        int start = date.start();
        while (canShare && members.size() < LONGEST_LIST) {
            int member = memberBefore(text, from, start);
            String value = member < from ? null : slot.equals("day") ? dayAt(text, member) : monthAt(text, member);
            if (value == null) {
                break;
            }
            Map<String, String> slots = new HashMap<>(date.slots());
            slots.put(slot, value);
            slots.remove("weekday");
            members.add(0, date.beside(member, member + 1, slots));
            start = member;
        }
        return members;
    }

    /** The token before the comma or conjunction, or both, that stands before {@code start}; -1 if there is neither. */
    private static int memberBefore(TaggedText text, int from, int start) {
        int index = start - 1;
        boolean joined = index >= from && isAnd(text, index);
        if (joined) {
            index--;
        }
        if (index >= from && isComma(text, index)) {
            joined = true;
            index--;
        }
        return joined && index >= from ? index : -1;
    }

    /** "June 10 and 11, 2024": days behind the first, up to one behind a conjunction; a year behind them is the year of all. */
    private static int addDaysAfter(TaggedText text, int to, DateMatch date, List<DateMatch> found) {
        List<Integer> days = new ArrayList<>();
        int end = date.end();
        boolean closed = CalendarDateResolver.yearOf(date.slots()) != null;
        while (!closed && days.size() < LONGEST_LIST) {
            int next = memberAfter(text, to, end);
            if (next < 0 || dayAt(text, next) == null) {
                break;
            }
            closed = isAnd(text, next - 1);
            days.add(next);
            end = next + 1;
        }
        found.add(date);
        if (!closed || days.isEmpty()) {
            return date.end();
        }
        int year = end < to && isComma(text, end) ? end + 1 : end;
        boolean hasYear = year < to && isYear(text.token(year));
        DateMatch first = hasYear ? date.with("year", text.token(year).word()) : date;
        found.set(found.size() - 1, first);
        for (int day : days) {
            boolean last = day == end - 1;
            found.add(first.beside(day, last && hasYear ? year + 1 : day + 1, withDay(first, text, day)));
        }
        return hasYear ? year + 1 : end;
    }

    private static Map<String, String> withDay(DateMatch date, TaggedText text, int day) {
        Map<String, String> slots = new HashMap<>(date.slots());
        slots.put("day", Integer.toString(text.token(day).number()));
        slots.remove("weekday");
        return slots;
    }

    /** "in 2019 and 2020": a year alone behind another one. */
    private static int addYearsAfter(TaggedText text, int to, DateMatch date, List<DateMatch> found) {
        int end = date.end();
        boolean yearAlone = date.slots().size() == 1 && date.slots().containsKey("year");
        for (int count = 0; yearAlone && count < LONGEST_LIST; count++) {
            int next = memberAfter(text, to, end);
            if (next < 0 || !isYear(text.token(next))) {
                break;
            }
            found.add(
                    date.beside(next, next + 1, Map.of("year", text.token(next).word())));
            end = next + 1;
        }
        return end;
    }

    private static int memberAfter(TaggedText text, int to, int end) {
        int index = end;
        boolean joined = index < to && isComma(text, index);
        if (joined) {
            index++;
        }
        if (index < to && isAnd(text, index)) {
            joined = true;
            index++;
        }
        return joined && index < to ? index : -1;
    }

    private static boolean beginsWithDay(TaggedText text, DateMatch date) {
        return date.slots().containsKey("day")
                && text.token(date.start()).number() == CalendarDateResolver.number(date.slots(), "day");
    }

    private static @Nullable String dayAt(TaggedText text, int index) {
        int number = text.token(index).number();
        return number >= 1 && number <= 31 && text.token(index).length() <= 2 ? Integer.toString(number) : null;
    }

    private static @Nullable String monthAt(TaggedText text, int index) {
        return text.entry(index, WordClass.MONTH).map(Entry::value).orElse(null);
    }

    private static boolean isYear(Token token) {
        return token.length() == 4 && token.number() >= 1700 && token.number() < 2200;
    }

    private static boolean isAnd(TaggedText text, int index) {
        return text.is(index, WordClass.AND) && !text.token(index).word().equals("-");
    }

    private static boolean isComma(TaggedText text, int index) {
        return text.token(index).word().equals(",");
    }
}
