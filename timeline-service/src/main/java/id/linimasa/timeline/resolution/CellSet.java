package id.linimasa.timeline.resolution;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All that is told about one subject: what entries, contradictions and consensus are worked out from.
 *
 * @param cells at most one a key; sorted here
 * @param together pairs of cells of one type that at least one article tells together
 */
public record CellSet(String subjectId, List<Cell> cells, Set<CellPair> together) {
    public CellSet {
        cells = cells.stream().sorted(Comparator.comparing(Cell::key)).toList();
        together = Collections.unmodifiableSet(together);
    }

    /** Whether one article tells both. */
    public boolean toldTogether(CellKey one, CellKey other) {
        return together.contains(CellPair.of(one, other));
    }
}
