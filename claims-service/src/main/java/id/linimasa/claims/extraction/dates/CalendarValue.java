package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar, as precise as it is known.
 *
 * @param edtf EDTF level 1 (ISO 8601-2), unspecified digits as X
 * @param earliest first day, inclusive; null where open or unspecified
 * @param latest last day, inclusive; null where open or unspecified
 */
record CalendarValue(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
    static CalendarValue day(LocalDate day) {
        return new CalendarValue(day.toString(), day, day, Precision.DAY);
    }

    static CalendarValue month(YearMonth month) {
        return new CalendarValue(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static CalendarValue year(int year) {
        return new CalendarValue(
                Year.of(year).toString(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static CalendarValue days(LocalDate first, LocalDate last) {
        return new CalendarValue(first + "/" + last, first, last, Precision.RANGE);
    }

    static CalendarValue months(YearMonth first, YearMonth last, Precision precision) {
        return new CalendarValue(first + "/" + last, first.atDay(1), last.atEndOfMonth(), precision);
    }

    static CalendarValue week(LocalDate anyDay) {
        LocalDate monday = anyDay.minusDays(anyDay.getDayOfWeek().getValue() - 1L);
        return days(monday, monday.plusDays(6));
    }

    static CalendarValue quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return months(first, first.plusMonths(2), Precision.QUARTER);
    }

    static CalendarValue semester(int year, int semester) {
        YearMonth first = YearMonth.of(year, semester * 6 - 5);
        return months(first, first.plusMonths(5), Precision.RANGE);
    }

    /** The first ten days, the next ten, or the rest of a month. */
    static CalendarValue partOfMonth(YearMonth month, String part) {
        return switch (part) {
            case "start" -> days(month.atDay(1), month.atDay(10));
            case "middle" -> days(month.atDay(11), month.atDay(20));
            default -> days(month.atDay(21), month.atEndOfMonth());
        };
    }

    /** The first three, the middle four or the last three months of a year. */
    static CalendarValue partOfYear(int year, String part) {
        return switch (part) {
            case "start" -> months(YearMonth.of(year, 1), YearMonth.of(year, 3), Precision.RANGE);
            case "middle" -> months(YearMonth.of(year, 5), YearMonth.of(year, 8), Precision.RANGE);
            default -> months(YearMonth.of(year, 10), YearMonth.of(year, 12), Precision.RANGE);
        };
    }

    /** From the beginning of the first to the end of the second; unspecified where one of them is. */
    static CalendarValue between(CalendarValue first, CalendarValue second) {
        return new CalendarValue(first.edtf + "/" + second.edtf, first.earliest, second.latest, Precision.RANGE);
    }

    static CalendarValue unspecified(String edtf, Precision precision) {
        return new CalendarValue(edtf, null, null, precision);
    }

    CalendarValue bounded(String bound) {
        return switch (bound) {
            case "before" -> new CalendarValue("../" + edtf, null, latest, Precision.RANGE);
            case "after" -> new CalendarValue(edtf + "/..", earliest, null, Precision.RANGE);
            default -> this;
        };
    }

    boolean isOrdered() {
        return earliest == null || latest == null || !latest.isBefore(earliest);
    }
}
