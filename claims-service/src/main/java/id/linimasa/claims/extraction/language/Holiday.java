package id.linimasa.claims.extraction.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule that gives the day of a holiday in a year.
 *
 * <ul>
 *   <li>{@code 08-17}: the same day every year; {@code 12-31-before}: in the year before the one that is named; {@code 08-17@1945}: the
 *       anniversaries of a day in that year
 *   <li>{@code easter}, {@code easter-2}: so many days from Easter Sunday of the Western churches
 *   <li>{@code 4-thursday-11}: the fourth Thursday of November; {@code last-monday-5}: the last Monday of May
 *   <li>{@code 2023-04-22 2024-04-10}: the days themselves, in years where they are known
 * </ul>
 *
 * @param source the rule as data writes it
 */
public record Holiday(String source) {
    private static final int MONTH_AND_DAY = 5;
    private static final String YEAR_BEFORE = "-before";
    private static final char FIRST_YEAR = '@';
    private static final String EASTER = "easter";

    /** The holiday that {@code source} describes; empty where it is no rule. */
    public static Optional<Holiday> of(String source) {
        Holiday holiday = new Holiday(source);
        try {
            if (!holiday.isTable()) {
                var unused = holiday.dayIn(2000);
            } else {
                Arrays.stream(source.split(" ", -1)).forEach(LocalDate::parse);
            }
            return Optional.of(holiday);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its day in {@code year}; null where the table does not know. */
    public @Nullable LocalDate dayIn(int year) {
        if (isTable()) {
            int start = (" " + source).indexOf(" " + year + "-");
            return start < 0 ? null : LocalDate.parse(source.substring(start, start + 10));
        }
        if (source.startsWith(EASTER)) {
            String days = source.substring(EASTER.length());
            return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
        }
        String[] parts = source.split("-", -1);
        if (parts.length == 3 && !source.endsWith(YEAR_BEFORE)) {
            DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return LocalDate.of(year, Integer.parseInt(parts[2]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(
                            parts[0].equals("last") ? -1 : Integer.parseInt(parts[0]), weekday));
        }
        return fixed().atYear(source.endsWith(YEAR_BEFORE) ? year - 1 : year);
    }

    /** Its anniversary with number {@code count}; null where it has no first year. */
    public @Nullable LocalDate anniversary(int count) {
        int mark = source.indexOf(FIRST_YEAR);
        return mark < 0 ? null : dayIn(Integer.parseInt(source.substring(mark + 1)) + count);
    }

    /** The day of every year, where it is always the same. */
    public Optional<MonthDay> sameEveryYear() {
        boolean same = MONTH_AND_DAY == source.length() || source.indexOf(FIRST_YEAR) == MONTH_AND_DAY;
        return same ? Optional.of(fixed()) : Optional.empty();
    }

    private MonthDay fixed() {
        return MonthDay.parse("--" + source.substring(0, Math.min(MONTH_AND_DAY, source.length())));
    }

    private boolean isTable() {
        return source.length() >= 10 && source.chars().limit(4).allMatch(Character::isDigit);
    }

    /** Computus in the form of Meeus, Jones and Butcher, for the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * sunday) / 451;
        int sum = epact + sunday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
