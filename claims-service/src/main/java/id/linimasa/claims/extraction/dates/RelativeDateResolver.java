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

    static Resolution unitShift(Map<String, String> slots, @Nullable LocalDate reference) {
        String unit = slots.getOrDefault("unit", "year");
        if (reference == null) {
            return Resolution.relative(unspecified(unit), null);
        }
        int shift = number(slots, "shift");
        String part = slots.getOrDefault("part", "");
        CalendarValue value =
                switch (unit) {
                    case "day" -> CalendarValue.day(reference.plusDays(shift));
                    case "week" -> CalendarValue.week(reference.plusWeeks(shift));
                    case "weekend" -> weekend(reference.plusWeeks(shift));
                    case "month" -> month(YearMonth.from(reference).plusMonths(shift), part);
                    case "quarter" -> quarterOf(reference.plusMonths(3L * shift));
                    case "semester" ->
                        CalendarValue.semester(
                                reference.plusMonths(6L * shift).getYear(),
                                reference.plusMonths(6L * shift).getMonthValue() > 6 ? 2 : 1);
                    default -> year(reference.getYear() + shift, part);
                };
        return Resolution.relative(value, reference, unit);
    }

    static Resolution distance(Map<String, String> slots, int direction, @Nullable LocalDate from) {
        String unit = slots.getOrDefault("unit", slots.getOrDefault("one-unit", "day"));
        int count = (slots.containsKey("one-unit") ? 1 : number(slots, "number")) * direction;
        if (from == null) {
            return Resolution.relative(unspecified(unit), null);
        }
        CalendarValue value =
                switch (unit) {
                    case "day" -> CalendarValue.day(from.plusDays(count));
                    case "week", "weekend" -> CalendarValue.week(from.plusWeeks(count));
                    case "month" -> CalendarValue.month(YearMonth.from(from).plusMonths(count));
                    case "quarter" -> quarterOf(from.plusMonths(3L * count));
                    case "semester" -> CalendarValue.month(YearMonth.from(from).plusMonths(6L * count));
                    default -> CalendarValue.year(from.getYear() + count);
                };
        return Resolution.relative(value, from, unit);
    }

    /** Without a direction of its own the last such day, today included, or where the future is spoken of the next one. */
    static Resolution weekday(Map<String, String> slots, boolean ahead, @Nullable LocalDate reference) {
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
                    case "0" -> reference.with(TemporalAdjusters.nextOrSame(weekday));
                    default -> ahead ? after : reference.with(TemporalAdjusters.previousOrSame(weekday));
                };
        return Resolution.relative(CalendarValue.day(day), reference, "year", "month", "day");
    }

    static Resolution weekdayInWeek(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(unspecified("day"), null);
        }
        LocalDate week = reference.plusWeeks(number(slots, "shift"));
        LocalDate day = week.with(DayOfWeek.of(number(slots, "weekday")));
        return Resolution.relative(CalendarValue.day(day), reference, "year", "month", "day");
    }

    private static CalendarValue weekend(LocalDate week) {
        return CalendarValue.days(week.with(DayOfWeek.SATURDAY), week.with(DayOfWeek.SUNDAY));
    }

    private static CalendarValue quarterOf(LocalDate day) {
        return CalendarValue.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static CalendarValue month(YearMonth month, String part) {
        return part.isEmpty() ? CalendarValue.month(month) : CalendarValue.partOfMonth(month, part);
    }

    private static CalendarValue year(int year, String part) {
        return part.isEmpty() ? CalendarValue.year(year) : CalendarValue.partOfYear(year, part);
    }

    private static CalendarValue unspecified(String unit) {
        return switch (unit) {
            case "day" -> CalendarValue.unspecified("XXXX-XX-XX", Precision.DAY);
            case "week", "weekend" -> CalendarValue.unspecified("XXXX-XX-XX", Precision.RANGE);
            case "month" -> CalendarValue.unspecified("XXXX-XX", Precision.MONTH);
            default -> CalendarValue.unspecified("XXXX", Precision.YEAR);
        };
    }
}
