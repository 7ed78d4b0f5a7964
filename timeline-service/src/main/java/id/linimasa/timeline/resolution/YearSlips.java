package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Days that differ by the year only, and by one: a slip of the pen, or of who completes a date, about one happening. The first and the last day of a
 * month are left out, as rules begin and end on them year after year.
 */
final class YearSlips {
    /** Two dates by their places in the list. */
    record Slip(int one, int other) {}

    private YearSlips() {}

    static List<Slip> in(List<DateNode> days) {
        Map<MonthDay, List<Integer>> byDayOfYear = new HashMap<>();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Period period = days.get(i).period().orElseThrow();
            LocalDate day = period.first();
            if (period.precision() == Precision.DAY
                    && day.getDayOfMonth() > 1
                    && day.getDayOfMonth() < day.lengthOfMonth()) {
                List<Integer> same = byDayOfYear.computeIfAbsent(MonthDay.from(day), absent -> new ArrayList<>());
                for (int other : same) {
                    if (days.get(other).period().orElseThrow().first().getYear() + 1 == day.getYear()) {
                        slips.add(new Slip(other, i));
                    }
                }
                same.add(i);
            }
        }
        return slips;
    }
}
