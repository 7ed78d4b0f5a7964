package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The year of a day or month that is named without one: the nearest to a day, in a direction where one is given, and with the right weekday. */
final class NearestYear {
    /** Farther off than any date of the years beside. */
    private static final long FAR = 1000;

    /** How much farther a day on the unlikely side seems than it is. */
    private static final long UNLIKELY = 2;

    /** The same where what is dated is told as over. */
    private static final long TOLD = 6;

    /** The same where the tense is certain: a plan can be reported when its day has just gone by, but not much later. */
    private static final long IMPROBABLE = 10;

    private NearestYear() {}

    /** The nearest year; a plan all but excludes the past, other tenses make their other side less likely. */
    static int of(Map<String, String> slots, LocalDate day, int tense) {
        return nearest(slots, day, tense, false);
    }

    /** The nearest year on one side, which the month of {@code day} itself does not belong to. */
    static int beyond(Map<String, String> slots, LocalDate day, int direction) {
        return nearest(slots, day, direction, true);
    }

    private static int nearest(Map<String, String> slots, LocalDate day, int direction, boolean strictly) {
        int best = day.getYear();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth month = YearMonth.of(year, Math.max(1, number(slots, "month")));
            boolean ofDay = slots.containsKey("day");
            LocalDate candidate =
                    ofDay ? month.atDay(Math.min(number(slots, "day"), month.lengthOfMonth())) : month.atDay(15);
            boolean sameMonth = !ofDay && YearMonth.from(day).equals(month);
            long distance = sameMonth && !strictly ? 0 : ChronoUnit.DAYS.between(day, candidate);
            boolean wrongSide = direction * distance < 0 || (strictly && direction != 0 && sameMonth);
            long sided = Math.abs(distance) * (wrongSide ? improbability(direction) : 1);
            sided += wrongSide && strictly ? 4 * FAR : 0;
            boolean otherWeekday =
                    slots.containsKey("weekday") && candidate.getDayOfWeek().getValue() != number(slots, "weekday");
            long cost = sided + (otherWeekday ? FAR : 0);
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    /** How much farther off a day seems on the side that {@code direction} does not speak of. */
    static long improbability(int direction) {
        return switch (direction) {
            case -1 -> TOLD;
            case Tense.CERTAINLY_OVER -> FAR;
            case Tense.PLANNED -> IMPROBABLE;
            default -> UNLIKELY;
        };
    }
}
