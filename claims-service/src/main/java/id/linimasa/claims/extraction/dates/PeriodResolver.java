package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Resolves the periods that have a name: quarters, halves, weeks of a month, seasons and decades. */
final class PeriodResolver {
    private static final int MONTHS_OF_SEASON = 3;

    private PeriodResolver() {}

    static Resolution quarter(Map<String, String> slots, int tense, DateContext context) {
        Resolution year = year(slots, context);
        LocalDate first = year.value().earliest();
        int number = ordinal(slots, "quarter", 4);
        return first == null
                ? year
                : year.with(inLikelyYear(
                        slots, first.getYear(), tense, context, likely -> CalendarValue.quarter(likely, number)
                                .part(slots.get("part"))));
    }

    static Resolution semester(Map<String, String> slots, int tense, DateContext context) {
        Resolution year = year(slots, context);
        LocalDate first = year.value().earliest();
        int number = ordinal(slots, "semester", 2);
        return first == null
                ? year
                : year.with(inLikelyYear(
                        slots, first.getYear(), tense, context, likely -> CalendarValue.semester(likely, number)));
    }

    /** A period without a year lies where it is nearest on the side that the tense speaks of. */
    private static CalendarValue inLikelyYear(
            Map<String, String> slots, int year, int tense, DateContext context, IntFunction<CalendarValue> in) {
        CalendarValue value = in.apply(year);
        LocalDate reference = context.reference();
        boolean stated = CalendarDateResolver.yearOf(slots) != null || slots.containsKey("unit");
        if (stated || slots.containsKey("shift") || reference == null) {
            return value;
        }
        CalendarValue best = value;
        for (CalendarValue other : List.of(in.apply(year - 1), in.apply(year + 1))) {
            best = distance(other, reference, tense) < distance(best, reference, tense) ? other : best;
        }
        return best;
    }

    /** The days from a period to {@code day}, farther on the side that the tense does not speak of. */
    private static long distance(CalendarValue period, LocalDate day, int tense) {
        if (period.earliest() == null || period.latest() == null) {
            return Long.MAX_VALUE;
        }
        long ahead = ChronoUnit.DAYS.between(day, period.earliest());
        long over = ChronoUnit.DAYS.between(period.latest(), day);
        return ahead > 0
                ? ahead * (tense < 0 ? NearestYear.improbability(tense) : 1)
                : over > 0 ? over * (tense > 0 ? NearestYear.improbability(tense) : 1) : 0;
    }

    /** Seven days from the first, eighth, fifteenth or twenty-second, or the last seven. */
    static Resolution weekOfMonth(Map<String, String> slots, int tense, DateContext context) {
        Resolution month = slots.containsKey("month")
                ? CalendarDateResolver.resolve(slots, tense, context)
                : RelativeDateResolver.unitShift(ofMonth(slots), tense, context.reference());
        LocalDate first = month.value().earliest();
        if (first == null) {
            return month;
        }
        YearMonth in = YearMonth.from(first);
        int week = number(slots, "ordinal");
        LocalDate begin = week < 0 || week > 4 ? in.atEndOfMonth().minusDays(6) : in.atDay(week * 7 - 6);
        return month.with(CalendarValue.days(begin, begin.plusDays(6)));
    }

    /** The first, second … or last day of a month or year, or such a weekday of a month. */
    static Resolution dayOfPeriod(Map<String, String> slots, Map<String, String> of, int tense, DateContext context) {
        Resolution period = of.containsKey("unit")
                ? RelativeDateResolver.unitShift(of, tense, context.reference())
                : CalendarDateResolver.resolve(of, tense, context);
        LocalDate first = period.value().earliest();
        LocalDate last = period.value().latest();
        if (first == null || last == null) {
            return period.with(RelativeDateResolver.unspecified("day"));
        }
        int ordinal = number(slots, "ordinal");
        if (slots.containsKey("weekday")) {
            DayOfWeek weekday = DayOfWeek.of(number(slots, "weekday"));
            return period.with(CalendarValue.day(first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))));
        }
        return period.with(CalendarValue.day(ordinal < 0 ? last : first.plusDays(ordinal - 1L)));
    }

    static Resolution season(Map<String, String> slots, int tense, DateContext context) {
        String name = slots.getOrDefault("season", "");
        int firstMonth =
                switch (name) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "autumn" -> 9;
                    default -> 12;
                };
        LocalDate reference = context.reference();
        int shift = number(slots, "shift");
        boolean relative = CalendarDateResolver.yearOf(slots) == null;
        Resolution year = year(Map.copyOf(without(slots)), context);
        LocalDate first = year.value().earliest();
        if (first == null || (relative && reference == null)) {
            return year;
        }
        int inYear = first.getYear();
        if (relative && reference != null && shift != 0) {
            inYear = seasonBeside(reference, firstMonth, shift);
        }
        IntFunction<CalendarValue> in =
                of -> CalendarValue.months(YearMonth.of(of, firstMonth), MONTHS_OF_SEASON, Precision.RANGE)
                        .named(of + "-" + timex(name));
        return year.with(inLikelyYear(slots, inYear, tense, context, in));
    }

    /** The last season that is over, or the next one that has not begun. */
    private static int seasonBeside(LocalDate reference, int firstMonth, int shift) {
        int year = reference.getYear() + shift;
        int nearer = year - shift;
        YearMonth begin = YearMonth.of(nearer, firstMonth);
        boolean fits = shift < 0
                ? begin.plusMonths(MONTHS_OF_SEASON).atDay(1).isBefore(reference.plusDays(1))
                : begin.atDay(1).isAfter(reference);
        return fits ? nearer : year;
    }

    private static Map<String, String> ofMonth(Map<String, String> slots) {
        Map<String, String> month = new HashMap<>(slots);
        month.put("unit", "month");
        return month;
    }

    private static Map<String, String> without(Map<String, String> slots) {
        Map<String, String> rest = new HashMap<>(slots);
        rest.remove("shift");
        return rest;
    }

    private static String timex(String season) {
        return switch (season) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "autumn" -> "FA";
            default -> "WI";
        };
    }

    /** Early years of a decade are its first four, late ones its last three. */
    static Resolution decade(Map<String, String> slots, @Nullable LocalDate reference) {
        Integer stated = slots.containsKey("short-year") && !slots.containsKey("year")
                ? Integer.valueOf(number(slots, "short-year") + (number(slots, "short-year") < 30 ? 2000 : 1900))
                : CalendarDateResolver.yearOf(slots);
        if (stated != null) {
            return Resolution.explicit(decadeOf(stated, slots.getOrDefault("part", "")));
        }
        if (reference == null) {
            return Resolution.relative(CalendarValue.unspecified("XXXX", Precision.YEAR), null);
        }
        int year = reference.getYear() + 10 * number(slots, "shift");
        return Resolution.relative(decadeOf(year, slots.getOrDefault("part", "")), reference, "decade");
    }

    static CalendarValue decadeOf(int year, String part) {
        int first = year - year % 10;
        CalendarValue years =
                switch (part) {
                    case "start" -> CalendarValue.years(first, first + 3);
                    case "middle" -> CalendarValue.years(first + 4, first + 6);
                    case "end" -> CalendarValue.years(first + 7, first + 9);
                    default -> CalendarValue.years(first, first + 9);
                };
        return years.named(Integer.toString(first / 10));
    }

    /** The year that a period lies in: stated, by its distance, or the one that is spoken from. */
    private static Resolution year(Map<String, String> slots, DateContext context) {
        Integer stated = CalendarDateResolver.yearOf(slots);
        if (stated != null) {
            return Resolution.explicit(CalendarValue.year(stated));
        }
        LocalDate reference = context.reference();
        if (reference != null) {
            CalendarValue year = CalendarValue.year(reference.getYear() + number(slots, "shift"));
            return Resolution.relative(year, reference, "year");
        }
        return Resolution.relative(CalendarValue.unspecified("XXXX", Precision.YEAR), null);
    }

    private static int ordinal(Map<String, String> slots, String name, int most) {
        int ordinal = number(slots, name) + number(slots, "ordinal") + number(slots, "number");
        return ordinal < 0 ? most : Math.max(1, Math.min(ordinal, most));
    }
}
