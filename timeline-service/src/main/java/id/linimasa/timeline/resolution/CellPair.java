package id.linimasa.timeline.resolution;

/** Two keys of one type that one article tells together; the smaller one first. */
public record CellPair(CellKey first, CellKey second) {
    /** The pair, whichever comes first. */
    public static CellPair of(CellKey one, CellKey other) {
        return one.compareTo(other) <= 0 ? new CellPair(one, other) : new CellPair(other, one);
    }
}
