package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Recurrence;
import java.time.LocalDate;
import java.util.Map;

/** Writes dates out in one language, as finely as they are told. */
final class DateWords {
    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    String of(EdtfDate date) {
        if (date instanceof Period period) {
            return of(period);
        } else if (date instanceof Recurrence recurrence) {
            return messages.say(
                    recurrence.day() == 0 ? "date.recurring-month" : "date.recurring-day",
                    Map.of("day", String.valueOf(recurrence.day()), "month", month(recurrence.month())));
        }
        return messages.text("date.unspecified");
    }

    private String of(Period period) {
        boolean noStart = period.first().equals(LocalDate.MIN);
        boolean noEnd = period.last().equals(LocalDate.MAX);
        if (noStart && noEnd) {
            return messages.text("date.unspecified");
        } else if (noStart) {
            return messages.say("date.until", Map.of("to", day(period.last())));
        } else if (noEnd) {
            return messages.say("date.since", Map.of("from", day(period.first())));
        }
        return closed(period);
    }

    private String closed(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean oneMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (first.equals(last)) {
            return day(first);
        } else if (wholeYears) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : range(String.valueOf(first.getYear()), String.valueOf(last.getYear()));
        } else if (wholeMonths) {
            return oneMonth ? monthOf(first) : range(monthOf(first), monthOf(last));
        }
        return range(day(first), day(last));
    }

    private String range(String from, String to) {
        return messages.say("date.range", Map.of("from", from, "to", to));
    }

    private String day(LocalDate day) {
        return messages.say(
                "date.day",
                Map.of(
                        "day",
                        String.valueOf(day.getDayOfMonth()),
                        "month",
                        month(day.getMonthValue()),
                        "year",
                        String.valueOf(day.getYear())));
    }

    private String monthOf(LocalDate day) {
        return messages.say(
                "date.month", Map.of("month", month(day.getMonthValue()), "year", String.valueOf(day.getYear())));
    }

    private String month(int month) {
        return messages.text("month." + month);
    }
}
