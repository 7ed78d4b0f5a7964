package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.DateExpression.Timex3;
import id.linimasa.claims.extraction.language.DatePatternKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says a resolved date in the terms of TIMEX3 (TimeML 1.2.1): type, value and modifier. */
final class TimexReader {
    private static final int HOURS_OF_HALF_A_DAY = 12;
    private static final Set<DatePatternKind> COUNTED_FROM_NOW = EnumSet.of(
            DatePatternKind.DAY_WORD, DatePatternKind.UNIT_SHIFT, DatePatternKind.AGO, DatePatternKind.AHEAD);

    private TimexReader() {}

    static Timex3 read(DateMatch match, CalendarValue value) {
        String time = timeOf(match.slots());
        if (value.earliest() == null && match.bound().isEmpty() && COUNTED_FROM_NOW.contains(match.kind())) {
            return new Timex3(time.isEmpty() ? "DATE" : "TIME", reference(match), modifier(match));
        }
        return new Timex3(time.isEmpty() ? "DATE" : "TIME", value.timex() + time, modifier(match));
    }

    /** Past, present or future: all that can be said of a distance from an unknown day. */
    private static String reference(DateMatch match) {
        Map<String, String> slots = match.slots();
        int direction = match.kind() == DatePatternKind.AHEAD
                ? 1
                : Integer.signum(CalendarDateResolver.number(slots, "shift")
                        + CalendarDateResolver.number(slots, "ago")
                        + CalendarDateResolver.number(slots, "day-word"));
        return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    private static String timeOf(Map<String, String> slots) {
        if (!slots.containsKey("hour")) {
            return slots.containsKey("day-part") ? "T" + slots.get("day-part") : "";
        }
        int hour = CalendarDateResolver.number(slots, "hour");
        String half = slots.getOrDefault("half-day", "");
        if (half.equals("pm") && hour < HOURS_OF_HALF_A_DAY) {
            hour += HOURS_OF_HALF_A_DAY;
        } else if (half.equals("am") && hour == HOURS_OF_HALF_A_DAY) {
            hour = 0;
        }
        int minute = CalendarDateResolver.number(slots, "minute");
        return "T" + twoDigits(hour) + ":" + twoDigits(minute) + slots.getOrDefault("zone", "");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static @Nullable String modifier(DateMatch match) {
        return switch (match.bound()) {
            case "before" -> "BEFORE";
            case "after" -> "AFTER";
            case "no-later" -> "ON_OR_BEFORE";
            case "no-earlier" -> "ON_OR_AFTER";
            case "about" -> "APPROX";
            default ->
                switch (match.slots().getOrDefault("part", "")) {
                    case "start" -> "START";
                    case "middle" -> "MID";
                    case "end" -> "END";
                    default -> null;
                };
        };
    }
}
