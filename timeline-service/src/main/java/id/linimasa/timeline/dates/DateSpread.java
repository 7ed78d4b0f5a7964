package id.linimasa.timeline.dates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whether any of a number of dates excludes another one: of periods, only the last first day and the first last day matter. */
public final class DateSpread {
    private final List<EdtfDate> all;
    private final List<EdtfDate> others;
    private final LocalDate lastStart;
    private final LocalDate firstEnd;

    /** Of these dates. */
    public DateSpread(Collection<? extends EdtfDate> dates) {
        LocalDate start = LocalDate.MIN;
        LocalDate end = LocalDate.MAX;
        for (EdtfDate date : dates) {
            if (date instanceof Period period) {
                start = period.first().isAfter(start) ? period.first() : start;
                end = period.last().isBefore(end) ? period.last() : end;
            }
        }
        all = List.copyOf(dates);
        others = all.stream().filter(date -> !(date instanceof Period)).toList();
        lastStart = start;
        firstEnd = end;
    }

    /** Whether one of the dates excludes this one, which may be one of them. */
    public boolean excludes(EdtfDate date) {
        if (!(date instanceof Period period)) {
            return all.stream().anyMatch(date::excludes);
        }
        return period.last().isBefore(lastStart)
                || period.first().isAfter(firstEnd)
                || others.stream().anyMatch(date::excludes);
    }
}
