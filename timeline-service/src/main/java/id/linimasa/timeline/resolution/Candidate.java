package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A date that a happening may have had.
 *
 * @param cells who tell exactly this date, sorted
 * @param supporting who tell a coarser or an open date that allows it, sorted; one cell may support several candidates
 */
public record Candidate(EdtfDate date, List<Cell> cells, List<Cell> supporting) {
    /** The cells that tell it, and then those that support it. */
    public List<Cell> all() {
        return Stream.concat(cells.stream(), supporting.stream()).toList();
    }

    /** The independent sources that tell or support it. */
    public Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        all().forEach(cell -> sources.addAll(cell.sources().keySet()));
        return sources;
    }
}
