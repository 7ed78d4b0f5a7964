package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All statements of one key, counted.
 *
 * @param statements how many there are
 * @param sources independent sources, each with the number of its articles
 * @param firstReported publication day of the earliest article with a known one
 * @param lastReported publication day of the latest article with a known one
 * @param weekdayMismatches how many of the statements name a weekday that is not their date's
 */
public record Cell(
        CellKey key,
        int statements,
        SortedMap<String, Integer> sources,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        int weekdayMismatches) {
    public Cell {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    public EdtfDate date() {
        return key.date();
    }
}
