package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Status;
import java.util.List;
import java.util.UUID;

/**
 * One of the things that are told.
 *
 * @param entry the timeline entry that it belongs to
 * @param cells who tell this date, and then who tell a coarser one that allows it and excludes another side; their statements hold the quotes
 */
public record Side(UUID entry, String type, Status status, EdtfDate date, List<Cell> cells) {
    public Side {
        cells = List.copyOf(cells);
    }
}
