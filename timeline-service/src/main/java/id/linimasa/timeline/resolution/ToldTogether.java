package id.linimasa.timeline.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which cells one article tells together, looked up from either side. Immutable. */
public final class ToldTogether {
    private final Map<CellKey, Set<CellKey>> others = new HashMap<>();

    /** Of a subject. */
    public ToldTogether(CellSet told) {
        for (CellPair pair : told.together()) {
            others.computeIfAbsent(pair.first(), absent -> new HashSet<>()).add(pair.second());
            others.computeIfAbsent(pair.second(), absent -> new HashSet<>()).add(pair.first());
        }
    }

    /** What articles that tell the cell tell as well, of the same type. */
    public Set<CellKey> with(CellKey key) {
        return others.getOrDefault(key, Set.of());
    }
}
