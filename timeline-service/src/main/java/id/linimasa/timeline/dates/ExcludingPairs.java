package id.linimasa.timeline.dates;

import java.time.LocalDate;
import java.util.List;

/** Counts the pairs of dates that exclude each other. */
public final class ExcludingPairs {
    private ExcludingPairs() {}

    /** Of these dates, in O(n log n) but for those that are no periods. */
    public static long count(List<EdtfDate> dates) {
        List<Period> periods = dates.stream()
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        List<EdtfDate> others =
                dates.stream().filter(date -> !(date instanceof Period)).toList();
        long count = amongPeriods(periods);
        for (int i = 0; i < others.size(); i++) {
            EdtfDate date = others.get(i);
            count += periods.stream().filter(date::excludes).count();
            count += others.subList(i + 1, others.size()).stream()
                    .filter(date::excludes)
                    .count();
        }
        return count;
    }

    /** A period excludes those that begin after its end, and each pair is counted from its earlier side. */
    private static long amongPeriods(List<Period> periods) {
        List<LocalDate> firstDays = periods.stream().map(Period::first).sorted().toList();
        List<LocalDate> lastDays = periods.stream().map(Period::last).sorted().toList();
        long count = 0;
        int begun = 0;
        for (LocalDate last : lastDays) {
            while (begun < firstDays.size() && !firstDays.get(begun).isAfter(last)) {
                begun++;
            }
            count += firstDays.size() - begun;
        }
        return count;
    }
}
