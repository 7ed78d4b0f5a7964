package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves what is counted from another date of the text: the one mentioned before, or the one that is named with the distance. */
final class MentionResolver {
    private MentionResolver() {}

    /** A distance from the date mentioned before, or from the last day mentioned where days are counted; "a week" is seven days. */
    static Resolution later(Map<String, String> slots, DateContext context) {
        CalendarValue previous = context.previous();
        int direction = slots.containsKey("later") ? number(slots, "later") : direction(slots);
        boolean tooCoarse = previous != null
                && previous.precision() != Precision.DAY
                && isFiner(RelativeDateResolver.unit(slots, "day"));
        CalendarValue counted = tooCoarse ? context.previousDay() : previous;
        LocalDate from = counted == null ? null : counted.earliest();
        boolean oneWeek = slots.getOrDefault("one-unit", "").equals("week");
        if (oneWeek && counted != null && from != null && counted.precision() == Precision.DAY) {
            return Resolution.relative(CalendarValue.day(from.plusWeeks(direction)), from, "year", "month", "day");
        }
        return RelativeDateResolver.distance(slots, direction, from);
    }

    private static boolean isFiner(String unit) {
        return unit.equals("day");
    }

    /** A distance from {@code from}, a date in the same words: days and weeks from a day give a day. */
    static Resolution offset(Map<String, String> slots, Resolution from) {
        LocalDate day = from.value().earliest();
        int direction = direction(slots);
        boolean weeks = RelativeDateResolver.unit(slots, "day").equals("week");
        if (day == null || from.value().precision() != Precision.DAY || !weeks) {
            return RelativeDateResolver.distance(slots, direction, day);
        }
        int count = RelativeDateResolver.count(slots) * direction;
        return Resolution.relative(CalendarValue.day(day.plusWeeks(count)), day, "year", "month", "day");
    }

    private static int direction(Map<String, String> slots) {
        return slots.getOrDefault("bound", "").equals("before") ? -1 : 1;
    }

    /** The next or last unit, month or weekday, seen from the date mentioned before. */
    static Resolution following(Map<String, String> slots, DateContext context) {
        CalendarValue previous = context.previous();
        LocalDate from = previous == null ? context.reference() : previous.earliest();
        int step = slots.containsKey("follow") ? number(slots, "follow") : direction(slots);
        if (slots.containsKey("month")) {
            return from == null
                    ? CalendarDateResolver.resolve(slots, 0, new DateContext(null, null))
                    : Resolution.relative(monthBeside(from, number(slots, "month"), step), from, "year");
        }
        if (slots.containsKey("weekday")) {
            DayOfWeek weekday = DayOfWeek.of(number(slots, "weekday"));
            return from == null
                    ? Resolution.relative(RelativeDateResolver.unspecified("day"), null)
                    : Resolution.relative(CalendarValue.day(beside(from, weekday, step)), from, "year", "month", "day");
        }
        String unit = RelativeDateResolver.unit(slots, "day");
        boolean tooCoarse = previous != null && previous.precision() != Precision.DAY && isFiner(unit);
        CalendarValue value = from == null || tooCoarse
                ? RelativeDateResolver.unspecified(unit)
                : RelativeDateResolver.holding(from, unit, step).part(slots.get("part"));
        return Resolution.relative(value, value.earliest() == null ? null : from, unit);
    }

    private static CalendarValue monthBeside(LocalDate from, int month, int step) {
        YearMonth found = YearMonth.of(from.getYear(), month);
        boolean fits = step < 0 ? found.isBefore(YearMonth.from(from)) : found.isAfter(YearMonth.from(from));
        return CalendarValue.month(fits ? found : found.plusYears(step));
    }

    private static LocalDate beside(LocalDate from, DayOfWeek weekday, int step) {
        return from.with(step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }

    /** The date mentioned before, or the unit that holds it, or a part of that. */
    static Resolution same(Map<String, String> slots, DateContext context) {
        String unit = RelativeDateResolver.unit(slots, "day");
        CalendarValue before = unit.equals("day") ? context.previousDay() : context.previous();
        CalendarValue value = before == null || isCoarser(before, unit)
                ? RelativeDateResolver.unspecified(unit)
                : holding(before, unit).part(slots.get("part"));
        @Nullable LocalDate anchor = value.earliest() == null || before == null ? null : before.earliest();
        return new Resolution(value, Basis.INHERITED, List.of(unit), anchor, List.of());
    }

    private static CalendarValue holding(CalendarValue before, String unit) {
        LocalDate from = before.earliest();
        return from == null ? RelativeDateResolver.unspecified(unit) : RelativeDateResolver.holding(from, unit, 0);
    }

    private static boolean isCoarser(CalendarValue before, String unit) {
        return before.precision() == Precision.YEAR && !unit.equals("year") && !unit.equals("decade");
    }
}
