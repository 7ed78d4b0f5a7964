package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.dates.DateContext.YearSource;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** {@code tense} is what the words around say where the date itself has no direction. */
    static Resolution resolve(Map<String, String> slots, int tense, DateContext context) {
        Integer year = yearOf(slots);
        if (year != null) {
            return inYear(slots, year, Basis.EXPLICIT, null);
        }
        YearSource source = slots.containsKey("shift") ? context.yearSourceOfDirection() : context.yearSource();
        if (source == null) {
            return Resolution.explicit(withoutYear(slots));
        }
        int nearest = slots.containsKey("shift")
                ? NearestYear.beyond(slots, source.day(), number(slots, "shift"))
                : NearestYear.of(slots, source.day(), source.basis() == Basis.PUBLICATION ? tense : source.onward());
        return inYear(slots, nearest, source.basis(), source.day());
    }

    static Resolution inShiftedYear(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            return Resolution.relative(withoutYear(slots), null);
        }
        int distance = slots.containsKey("ago")
                ? RelativeDateResolver.count(slots) * number(slots, "ago")
                : number(slots, "shift");
        return inYear(slots, reference.getYear() + distance, Basis.RELATIVE, reference);
    }

    /** Day and month in the year of the date mentioned before, or as many years beside it as the words say. */
    static Resolution inSameYear(Map<String, String> slots, @Nullable CalendarValue previous) {
        LocalDate day = previous == null ? null : previous.earliest();
        return day == null
                ? Resolution.relative(withoutYear(slots), null)
                : inYear(slots, day.getYear() + number(slots, "follow"), Basis.INHERITED, day);
    }

    /** A day in a month by its distance; without a unit the nearest month in the direction that the words give. */
    static Resolution inShiftedMonth(Map<String, String> slots, @Nullable LocalDate reference) {
        if (reference == null) {
            String day = "XXXX-XX-" + twoDigits(number(slots, "day"));
            return Resolution.relative(CalendarValue.unspecified(day, Precision.DAY), null);
        }
        int shift = number(slots, "shift");
        int day = number(slots, "day");
        boolean inThisMonth = !slots.containsKey("unit")
                && (shift < 0 ? day < reference.getDayOfMonth() : day > reference.getDayOfMonth());
        YearMonth month = YearMonth.from(reference).plusMonths(inThisMonth ? 0 : shift);
        List<String> warnings = new ArrayList<>();
        CalendarValue value = inMonth(slots, month, warnings);
        return Resolution.relative(value, reference, "year", "month").warned(warnings);
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
        CalendarValue value = !slots.containsKey("month")
                ? CalendarValue.year(year).part(slots.get("part"))
                : inMonth(slots, YearMonth.of(year, number(slots, "month")), warnings);
        return new Resolution(value, basis, inferred, anchor, List.copyOf(warnings));
    }

    private static CalendarValue inMonth(Map<String, String> slots, YearMonth month, List<String> warnings) {
        if (!slots.containsKey("day")) {
            return CalendarValue.month(month).part(slots.get("part"));
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
}
