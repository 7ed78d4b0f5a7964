package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cells of one type, place and role that tell the same date. */
record DateNode(EdtfDate date, List<PlacedCell> cells) {
    DateNode {
        cells = List.copyOf(cells);
    }

    /** Its first and last day; empty if one of them is not told. */
    Optional<Period> period() {
        return date instanceof Period period && !period.isOpen() ? Optional.of(period) : Optional.empty();
    }

    int sources() {
        return (int) cells.stream()
                .flatMap(cell -> cell.cell().sources().keySet().stream())
                .distinct()
                .count();
    }

    List<CellKey> keys() {
        return cells.stream().map(cell -> cell.cell().key()).toList();
    }

    Set<Set<String>> actors() {
        return keys().stream()
                .flatMap(key -> key.actors().stream())
                .map(Actors::words)
                .collect(Collectors.toSet());
    }

    Set<String> steps() {
        return keys().stream().flatMap(key -> key.steps().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
