package id.linimasa.timeline.resolution;

import java.util.List;

/**
 * What became of a subject's cells.
 *
 * @param entries sorted by type, place and id; each cell is in one entry a place
 * @param links sorted
 */
public record Resolution(String subjectId, List<Entry> entries, List<Link> links) {
    public Resolution {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }
}
