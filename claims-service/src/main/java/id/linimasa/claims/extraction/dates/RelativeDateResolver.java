package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves what is said by its distance from a day: the reference day, or the date mentioned before. */
final class RelativeDateResolver {
    private RelativeDateResolver() {}

    static Resolution dayWord(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(unspecified("day"), null);
        }
        LocalDate day = reference.plusDays(number(slots, "day-word"));
        return Resolution.relative(CalendarValue.day(day), reference, "year", "month", "day");
    }

    static Resolution unitShift(Map<String, String> slots, int tense, @Nullable LocalDate reference) {
        String unit = unit(slots, "year");
        if (reference == null) {
            return Resolution.relative(unspecified(unit), null);
        }
        int shift = number(slots, "shift");
        if (unit.equals("weekend") && !slots.containsKey("shift")) {
            shift = tense > 0 ? 0 : -1;
        }
        CalendarValue value = unit.equals("decade")
                ? PeriodResolver.decadeOf(reference.getYear() + 10 * shift, slots.getOrDefault("part", ""))
                : holding(reference, unit, shift).part(slots.get("part"));
        return Resolution.relative(value, reference, unit);
    }

    /** The unit of the calendar that lies {@code shift} after the one that holds {@code day}. */
    static CalendarValue holding(LocalDate day, String unit, int shift) {
        return switch (unit) {
            case "day" -> CalendarValue.day(day.plusDays(shift));
            case "week" -> CalendarValue.week(day.plusWeeks(shift));
            case "fortnight" -> CalendarValue.week(day.plusWeeks(2L * shift));
            case "weekend" -> CalendarValue.weekend(day.plusWeeks(shift));
            case "month" -> CalendarValue.month(YearMonth.from(day).plusMonths(shift));
            case "quarter" -> quarterOf(day.plusMonths(3L * shift));
            case "semester" -> semesterOf(day.plusMonths(6L * shift));
            default -> CalendarValue.year(day.getYear() + shift);
        };
    }

    static Resolution distance(Map<String, String> slots, int direction, @Nullable LocalDate from) {
        String unit = unit(slots, "day");
        int count = count(slots) * direction;
        if (from == null) {
            return Resolution.relative(unspecified(unit), null);
        }
        CalendarValue value =
                switch (unit) {
                    case "weekend" -> CalendarValue.week(from.plusWeeks(count));
                    case "semester" -> CalendarValue.month(YearMonth.from(from).plusMonths(6L * count));
                    case "decade" -> CalendarValue.year(from.getYear() + 10 * count);
                    default -> holding(from, unit, count);
                };
        return Resolution.relative(value, from, unit);
    }

    static int count(Map<String, String> slots) {
        return slots.containsKey("one-unit") || !slots.containsKey("number") ? 1 : number(slots, "number");
    }

    static String unit(Map<String, String> slots, String otherwise) {
        return slots.getOrDefault("unit", slots.getOrDefault("one-unit", otherwise));
    }

    /** Without a direction of its own the last such day, today included, or where the future is spoken of the next one. */
    static Resolution weekday(Map<String, String> slots, int tense, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(unspecified("day"), null);
        }
        DayOfWeek weekday = DayOfWeek.of(number(slots, "weekday"));
        LocalDate before = reference.with(TemporalAdjusters.previous(weekday));
        LocalDate after = reference.with(TemporalAdjusters.next(weekday));
        LocalDate day =
                switch (slots.getOrDefault("shift", slots.getOrDefault("day-word", ""))) {
                    case "-1", "-2" -> before;
                    case "1", "2" -> after;
                    case "0" ->
                        tense == Tense.PLANNED
                                ? reference.with(TemporalAdjusters.nextOrSame(weekday))
                                : reference.with(weekday);
                    default -> unnamed(reference, weekday, tense);
                };
        return Resolution.relative(CalendarValue.day(day), reference, "year", "month", "day");
    }

    private static LocalDate unnamed(LocalDate reference, DayOfWeek weekday, int tense) {
        return reference.with(
                tense == Tense.PLANNED
                        ? TemporalAdjusters.next(weekday)
                        : tense > 0
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
    }

    static Resolution weekdayInWeek(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(unspecified("day"), null);
        }
        LocalDate week = reference.plusWeeks(number(slots, "shift"));
        LocalDate day = week.with(DayOfWeek.of(number(slots, "weekday")));
        return Resolution.relative(CalendarValue.day(day), reference, "year", "month", "day");
    }

    private static CalendarValue quarterOf(LocalDate day) {
        return CalendarValue.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static CalendarValue semesterOf(LocalDate day) {
        return CalendarValue.semester(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
    }

    static CalendarValue unspecified(String unit) {
        return switch (unit) {
            case "day" -> CalendarValue.unspecified("XXXX-XX-XX", Precision.DAY);
            case "week", "weekend", "fortnight" -> CalendarValue.unspecified("XXXX-XX-XX", Precision.RANGE);
            case "month" -> CalendarValue.unspecified("XXXX-XX", Precision.MONTH);
            default -> CalendarValue.unspecified("XXXX", Precision.YEAR);
        };
    }
}
