package id.linimasa.timeline.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the EDTF (ISO 8601-2, levels 0 and 1) that policy events use: days, months, years, ranges, open ends and unspecified digits. */
public final class Edtf {
    private static final Pattern DATE =
            Pattern.compile("(?<year>-?\\d{4}|XXXX)(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?");
    private static final String OPEN = "..";
    private static final String ANY = "XX";

    private Edtf() {}

    /** The date; empty if the text is not such a value. */
    public static Optional<EdtfDate> parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? single(text) : range(text, text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The date; a value that cannot be read tells nothing and is unspecified. */
    public static EdtfDate of(String text) {
        return parse(text).orElseGet(() -> new Unspecified(text));
    }

    private static Optional<EdtfDate> single(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group("month");
        String day = matcher.group("day");
        boolean noMonth = month == null || month.equals(ANY);
        boolean noDay = day == null || day.equals(ANY);
        if (noMonth && !noDay) {
            return Optional.of(new Unspecified(text));
        }
        int monthOfYear = noMonth ? 0 : Integer.parseInt(month);
        int dayOfMonth = noDay ? 0 : Integer.parseInt(day);
        return Optional.of(
                matcher.group("year").startsWith("X")
                        ? withoutYear(text, monthOfYear, dayOfMonth)
                        : in(Integer.parseInt(matcher.group("year")), text, monthOfYear, dayOfMonth));
    }

    private static EdtfDate withoutYear(String text, int month, int day) {
        if (month == 0) {
            return new Unspecified(text);
        }
        LocalDate.of(2000, month, Math.max(day, 1));
        return new Recurrence(text, month, day);
    }

    private static Period in(int year, String text, int month, int day) {
        if (month == 0) {
            return new Period(text, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        YearMonth of = YearMonth.of(year, month);
        return day == 0
                ? new Period(text, of.atDay(1), of.atEndOfMonth())
                : new Period(text, of.atDay(day), of.atDay(day));
    }

    private static Optional<EdtfDate> range(String text, String from, String to) {
        Optional<EdtfDate> start = end(from);
        Optional<EdtfDate> end = end(to);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                start.get() instanceof Period first && end.get() instanceof Period last
                        ? new Period(text, first.first(), last.last())
                        : new Unspecified(text));
    }

    private static Optional<EdtfDate> end(String text) {
        return text.equals(OPEN) || text.isEmpty()
                ? Optional.of(new Period(text, LocalDate.MIN, LocalDate.MAX))
                : single(text);
    }
}
