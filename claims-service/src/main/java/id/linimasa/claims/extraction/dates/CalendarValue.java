package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar, as precise as it is known.
 *
 * @param edtf EDTF level 1 (ISO 8601-2), unspecified digits as X
 * @param earliest first day, inclusive; null where open or unspecified
 * @param latest last day, inclusive; null where open or unspecified
 * @param timex the value in TIMEX3's terms: weeks, quarters, halves and seasons have names of their own there
 */
record CalendarValue(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision, String timex) {
    static CalendarValue day(LocalDate day) {
        return new CalendarValue(day.toString(), day, day, Precision.DAY, day.toString());
    }

    static CalendarValue month(YearMonth month) {
        return new CalendarValue(
                month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
    }

    static CalendarValue year(int year) {
        String name = Year.of(year).toString();
        return new CalendarValue(name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, name);
    }

    static CalendarValue years(int first, int last) {
        return between(year(first), year(last));
    }

    static CalendarValue days(LocalDate first, LocalDate last) {
        return between(day(first), day(last));
    }

    static CalendarValue months(YearMonth first, int count, Precision precision) {
        CalendarValue value = between(month(first), month(first.plusMonths(count - 1L)));
        return new CalendarValue(value.edtf, value.earliest, value.latest, precision, value.timex);
    }

    static CalendarValue week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(DayOfWeek.MONDAY);
        return days(monday, monday.plusDays(6)).named(weekName(anyDay));
    }

    static CalendarValue weekend(LocalDate anyDay) {
        return days(anyDay.with(DayOfWeek.SATURDAY), anyDay.with(DayOfWeek.SUNDAY))
                .named(weekName(anyDay) + "-WE");
    }

    private static String weekName(LocalDate anyDay) {
        int week = anyDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return anyDay.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    static CalendarValue quarter(int year, int quarter) {
        return months(YearMonth.of(year, quarter * 3 - 2), 3, Precision.QUARTER).named(year + "-Q" + quarter);
    }

    static CalendarValue semester(int year, int semester) {
        return months(YearMonth.of(year, semester * 6 - 5), 6, Precision.RANGE).named(year + "-H" + semester);
    }

    /** The first ten days, the next ten, or the rest of a month. */
    CalendarValue partOfMonth(String part) {
        YearMonth month = YearMonth.parse(edtf);
        CalendarValue days =
                switch (part) {
                    case "start" -> days(month.atDay(1), month.atDay(10));
                    case "middle" -> days(month.atDay(11), month.atDay(20));
                    default -> days(month.atDay(21), month.atEndOfMonth());
                };
        return days.named(timex);
    }

    /** The first three, the middle four or the last three months of a year. */
    CalendarValue partOfYear(String part) {
        int year = Integer.parseInt(edtf);
        CalendarValue months =
                switch (part) {
                    case "start" -> months(YearMonth.of(year, 1), 3, Precision.RANGE);
                    case "middle" -> months(YearMonth.of(year, 5), 4, Precision.RANGE);
                    default -> months(YearMonth.of(year, 10), 3, Precision.RANGE);
                };
        return months.named(timex);
    }

    /** A day near which a date without a year lies that takes its year from here: of a whole year the middle. */
    @Nullable
    LocalDate yearSource() {
        return earliest != null && precision == Precision.YEAR ? earliest.plusMonths(6) : earliest;
    }

    /** The part of a month or year; other units have no parts of their own and stay whole. */
    CalendarValue part(@Nullable String part) {
        if (part == null || earliest == null) {
            return this;
        }
        return switch (precision) {
            case MONTH -> partOfMonth(part);
            case YEAR -> partOfYear(part);
            case QUARTER -> monthOfQuarter(earliest, part).named(timex);
            case DAY, RANGE -> this;
        };
    }

    private static CalendarValue monthOfQuarter(LocalDate first, String part) {
        int month = part.equals("start") ? 0 : part.equals("middle") ? 1 : 2;
        return month(YearMonth.from(first).plusMonths(month));
    }

    /** From the beginning of the first to the end of the second; unspecified where one of them is. */
    static CalendarValue between(CalendarValue first, CalendarValue second) {
        return new CalendarValue(
                first.edtf + "/" + second.edtf,
                first.earliest,
                second.latest,
                Precision.RANGE,
                first.timex + "/" + second.timex);
    }

    static CalendarValue unspecified(String edtf, Precision precision) {
        return new CalendarValue(edtf, null, null, precision, edtf);
    }

    CalendarValue named(String name) {
        return new CalendarValue(edtf, earliest, latest, precision, name);
    }

    CalendarValue bounded(String bound) {
        return switch (bound) {
            case "before" -> new CalendarValue("../" + edtf, null, latest, Precision.RANGE, timex);
            case "after", "no-earlier" -> new CalendarValue(edtf + "/..", earliest, null, Precision.RANGE, timex);
            default -> this;
        };
    }

    boolean isOrdered() {
        return earliest == null || latest == null || !latest.isBefore(earliest);
    }
}
