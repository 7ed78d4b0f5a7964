package id.linimasa.timeline.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Things by their dates, so that those of a date are found without looking at all of them: closed periods are sorted by their first days, apart for each
 * magnitude of length, so that what overlaps a period lies in one stretch of each; all other dates are few, and looked at one by one. Not for use by
 * several threads at once.
 */
public final class DateIndex<T> {
    private record Dated<T>(EdtfDate date, T thing) {}

    private final NavigableMap<Integer, NavigableMap<LocalDate, List<Dated<T>>>> closed = new TreeMap<>();
    private final List<Dated<T>> others = new ArrayList<>();

    /** Adds a thing under one of its dates. */
    public void add(EdtfDate date, T thing) {
        Dated<T> dated = new Dated<>(date, thing);
        if (date instanceof Period period && !period.isOpen()) {
            closed.computeIfAbsent(magnitude(period), absent -> new TreeMap<>())
                    .computeIfAbsent(period.first(), absent -> new ArrayList<>())
                    .add(dated);
        } else {
            others.add(dated);
        }
    }

    /** What the date does not exclude, once for each such date that it was added under, in no particular order. */
    public Stream<T> allowedBy(EdtfDate date) {
        return dated(date).map(Dated::thing);
    }

    /** Whether a date that was added leaves all days possible that this one does. */
    public boolean covers(EdtfDate date) {
        return dated(date).anyMatch(dated -> dated.date().covers(date));
    }

    private Stream<Dated<T>> dated(EdtfDate date) {
        return Stream.concat(
                closed.entrySet().stream()
                        .flatMap(entry -> near(entry.getKey(), entry.getValue(), date))
                        .filter(dated -> !dated.date().excludes(date)),
                others.stream().filter(dated -> !dated.date().excludes(date)));
    }

    /** Those of a magnitude that can overlap the date. */
    private static <T> Stream<Dated<T>> near(
            int magnitude, NavigableMap<LocalDate, List<Dated<T>>> byFirstDay, EdtfDate date) {
        if (!(date instanceof Period period)) {
            return byFirstDay.values().stream().flatMap(List::stream);
        }
        LocalDate from = period.first().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : period.first().minusDays((1L << magnitude) - 1);
        return byFirstDay.subMap(from, true, period.last(), true).values().stream()
                .flatMap(List::stream);
    }

    /** The smallest power of two that is no less than its length. */
    private static int magnitude(Period period) {
        return Long.SIZE - Long.numberOfLeadingZeros(period.days() - 1);
    }
}
