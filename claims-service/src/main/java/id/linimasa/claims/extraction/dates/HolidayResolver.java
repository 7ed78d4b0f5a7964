package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.language.Holiday;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves holidays, by the year that is stated or that their distance gives, and days that are counted from them. */
final class HolidayResolver {
    private HolidayResolver() {}

    static Resolution resolve(Map<String, String> slots, int tense, DateContext context) {
        Holiday holiday = new Holiday(slots.getOrDefault("holiday", ""));
        Integer stated = CalendarDateResolver.yearOf(slots);
        if (stated != null) {
            return Resolution.explicit(value(holiday, holiday.dayIn(stated), slots));
        }
        if (slots.containsKey("hijri-year")) {
            return Resolution.explicit(value(holiday, inHijriYear(holiday, number(slots, "hijri-year")), slots));
        }
        if (slots.containsKey("number") && !slots.containsKey("later")) {
            return Resolution.explicit(value(holiday, holiday.anniversary(number(slots, "number")), slots));
        }
        LocalDate reference = context.reference();
        if (reference == null) {
            return Resolution.relative(value(holiday, null, slots), null);
        }
        if (slots.containsKey("unit")) {
            LocalDate day = holiday.dayIn(reference.getYear() + number(slots, "shift"));
            return Resolution.relative(value(holiday, day, slots), reference, "year");
        }
        int direction = slots.containsKey("shift") ? number(slots, "shift") : tense;
        CalendarValue value = value(holiday, nearest(holiday, reference, direction), slots);
        return new Resolution(value, Basis.PUBLICATION, List.of("year"), reference, List.of());
    }

    private static @Nullable LocalDate nearest(Holiday holiday, LocalDate reference, int direction) {
        LocalDate nearest = null;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            LocalDate day = holiday.dayIn(year);
            if (day == null || direction * reference.compareTo(day) > 0) {
                continue;
            }
            if (nearest == null
                    || Math.abs(day.toEpochDay() - reference.toEpochDay())
                            < Math.abs(nearest.toEpochDay() - reference.toEpochDay())) {
                nearest = day;
            }
        }
        return nearest;
    }

    /** Days of the Hijri calendar are observed up to two days beside the computed one: what counts is the year two days on. */
    private static @Nullable LocalDate inHijriYear(Holiday holiday, int hijriYear) {
        int firstYear = LocalDate.from(HijrahDate.of(hijriYear, 1, 1)).getYear();
        for (int year = firstYear; year <= firstYear + 1; year++) {
            LocalDate day = holiday.dayIn(year);
            if (day != null && HijrahDate.from(day.plusDays(2)).get(ChronoField.YEAR) == hijriYear) {
                return day;
            }
        }
        return null;
    }

    private static CalendarValue value(Holiday holiday, @Nullable LocalDate day, Map<String, String> slots) {
        int distance = number(slots, "number") * number(slots, "later");
        if (day != null) {
            return CalendarValue.day(day.plusDays(distance));
        }
        String everyYear = holiday.sameEveryYear()
                .filter(each -> distance == 0)
                .map(each -> "XXXX" + each.toString().substring(1))
                .orElse("XXXX-XX-XX");
        return CalendarValue.unspecified(everyYear, Precision.DAY);
    }
}
