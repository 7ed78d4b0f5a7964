package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.dates.DateContext.YearSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves what is said in days, months and years of the calendar, and the missing year where there is something to take it from. */
final class CalendarDateResolver {
    static final String WEEKDAY_MISMATCH = "weekday-mismatch";
    static final String IMPOSSIBLE_DATE = "impossible-date";
    static final String AMBIGUOUS_DAY_MONTH = "ambiguous-day-month";

    private CalendarDateResolver() {}

    static Resolution resolve(Map<String, String> slots, DateContext context) {
        Integer year = yearOf(slots);
        if (year != null) {
            return inYear(slots, year, Basis.EXPLICIT, null);
        }
        YearSource source = context.yearSource();
        if (source == null) {
            return Resolution.explicit(withoutYear(slots));
        }
        int direction = slots.containsKey("shift") ? number(slots, "shift") : 0;
        return inYear(slots, nearestYear(slots, source.day(), direction), source.basis(), source.day());
    }

    static Resolution inShiftedYear(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(withoutYear(slots), null);
        }
        return inYear(slots, reference.getYear() + number(slots, "shift"), Basis.RELATIVE, reference);
    }

    static @Nullable Integer yearOf(Map<String, String> slots) {
        if (slots.containsKey("year")) {
            return number(slots, "year");
        }
        if (!slots.containsKey("short-year")) {
            return null;
        }
        int year = number(slots, "short-year");
        return year < 70 ? 2000 + year : 1900 + year;
    }

    static int number(Map<String, String> slots, String slot) {
        String value = slots.get(slot);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static Resolution inYear(Map<String, String> slots, int year, Basis basis, @Nullable LocalDate anchor) {
        List<String> inferred = basis == Basis.EXPLICIT ? List.of() : List.of("year");
        List<String> warnings = new ArrayList<>();
        CalendarValue value;
        if (!slots.containsKey("month")) {
            String part = slots.get("part");
            value = part == null ? CalendarValue.year(year) : CalendarValue.partOfYear(year, part);
        } else {
            YearMonth month = YearMonth.of(year, number(slots, "month"));
            value = inMonth(slots, month, warnings);
        }
        return new Resolution(value, basis, inferred, anchor, List.copyOf(warnings));
    }

    private static CalendarValue inMonth(Map<String, String> slots, YearMonth month, List<String> warnings) {
        String part = slots.get("part");
        if (!slots.containsKey("day")) {
            return part == null ? CalendarValue.month(month) : CalendarValue.partOfMonth(month, part);
        }
        int dayOfMonth = number(slots, "day");
        if (!month.isValidDay(dayOfMonth)) {
            warnings.add(IMPOSSIBLE_DATE);
            return CalendarValue.month(month);
        }
        LocalDate day = month.atDay(dayOfMonth);
        if (slots.containsKey("weekday") && day.getDayOfWeek().getValue() != number(slots, "weekday")) {
            warnings.add(WEEKDAY_MISMATCH);
        }
        return CalendarValue.day(day);
    }

    private static CalendarValue withoutYear(Map<String, String> slots) {
        if (!slots.containsKey("month")) {
            return CalendarValue.unspecified("XXXX", Precision.YEAR);
        }
        String month = twoDigits(number(slots, "month"));
        if (slots.containsKey("day")) {
            return CalendarValue.unspecified("XXXX-" + month + "-" + twoDigits(number(slots, "day")), Precision.DAY);
        }
        return CalendarValue.unspecified("XXXX-" + month, Precision.MONTH);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The year in which the date is nearest to {@code day}; with a direction, the nearest on that side. */
    private static int nearestYear(Map<String, String> slots, LocalDate day, int direction) {
        int best = day.getYear();
        long bestDistance = Long.MAX_VALUE;
        boolean ofDay = slots.containsKey("day");
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth month = YearMonth.of(year, Math.max(1, number(slots, "month")));
            LocalDate candidate =
                    ofDay ? month.atDay(Math.min(number(slots, "day"), month.lengthOfMonth())) : month.atDay(15);
            long distance = ChronoUnit.DAYS.between(day, candidate);
            boolean sameMonth = !ofDay && YearMonth.from(day).equals(month);
            boolean tooLate = direction < 0 && (distance > 0 || sameMonth);
            boolean tooEarly = direction > 0 && (distance < 0 || sameMonth);
            if (!tooLate && !tooEarly && Math.abs(distance) < bestDistance) {
                bestDistance = Math.abs(distance);
                best = year;
            }
        }
        return best;
    }
}
