package id.linimasa.timeline.consensus;

import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Resolution;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far the sources of one subject can be believed. About an entry, a source is known by what it said about the subject's other entries, so that nobody
 * vouches for himself. It follows from the subject alone. Immutable.
 */
public final class Reliabilities {
    private final SortedMap<String, Tally> all = new TreeMap<>();
    private final Map<UUID, SortedMap<String, Tally>> byEntry = new HashMap<>();

    /** What the subject's entries say about its sources. */
    public Reliabilities(Resolution resolution) {
        for (Entry entry : resolution.entries()) {
            SortedMap<String, Tally> tallies = Agreement.on(entry);
            byEntry.put(entry.id(), tallies);
            tallies.forEach((source, tally) -> all.merge(source, tally, Tally::plus));
        }
    }

    /** The tallies of the subject, by source; those of all subjects are sums, whatever the order. */
    public SortedMap<String, Tally> tallies() {
        return Collections.unmodifiableSortedMap(all);
    }

    /** What the source said elsewhere about the subject, as far as the others have an answer to it. */
    public Tally elsewhere(String source, Entry entry) {
        Tally here = byEntry.getOrDefault(entry.id(), new TreeMap<>()).getOrDefault(source, Tally.NONE);
        return all.getOrDefault(source, Tally.NONE).minus(here);
    }
}
