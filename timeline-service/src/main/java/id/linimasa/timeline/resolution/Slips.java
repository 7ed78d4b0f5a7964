package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates that differ by the year only, or the month only, and by one: two happenings seldom fall so, and a slip of the pen, or of who completes a date,
 * often does. The first and the last day of a month are left out, as rules begin and end on them month after month and year after year.
 */
final class Slips {
    /** Two dates by their places in the list. */
    record Slip(int one, int other) {}

    private final Map<LocalDate, Integer> days = new HashMap<>();
    private final Map<YearMonth, List<Integer>> daysOf = new HashMap<>();
    private final Map<YearMonth, Integer> months = new HashMap<>();
    private final List<Slip> slips = new ArrayList<>();

    private Slips() {}

    /** In dates in order, of which none holds another. */
    static List<Slip> in(List<DateNode> dates) {
        Slips slips = new Slips();
        for (int i = 0; i < dates.size(); i++) {
            slips.note(dates.get(i).period().orElseThrow(), i);
        }
        return slips.slips;
    }

    private void note(Period period, int number) {
        LocalDate first = period.first();
        YearMonth yearBefore = YearMonth.from(first).minusYears(1);
        if (period.precision() == Precision.MONTH) {
            add(months.get(yearBefore), number);
            daysOf.getOrDefault(yearBefore, List.of()).forEach(other -> add(other, number));
            months.put(YearMonth.from(first), number);
        } else if (period.precision() == Precision.DAY
                && first.getDayOfMonth() > 1
                && first.getDayOfMonth() < first.lengthOfMonth()) {
            add(months.get(yearBefore), number);
            Stream.of(first.minusYears(1), first.minusMonths(1))
                    .filter(day -> day.getDayOfMonth() == first.getDayOfMonth())
                    .forEach(day -> add(days.get(day), number));
            days.put(first, number);
            daysOf.computeIfAbsent(YearMonth.from(first), absent -> new ArrayList<>())
                    .add(number);
        }
    }

    private void add(@Nullable Integer before, int number) {
        if (before != null) {
            slips.add(new Slip(before, number));
        }
    }
}
