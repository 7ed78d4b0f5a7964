package id.linimasa.timeline.dates;

/** How the days that one date leaves possible lie to those of another (the cases of Allen's interval algebra that matter for support). */
public enum Relation {
    SAME,
    /** Every day of the other is one of its own, and it has more. */
    CONTAINS,
    /** Every day of its own is one of the other's, and the other has more. */
    WITHIN,
    /** Some days in common, and each has others. */
    OVERLAPS,
    /** No day in common. */
    EXCLUDES;

    /** The same relation seen from the other date. */
    public Relation inverse() {
        return switch (this) {
            case CONTAINS -> WITHIN;
            case WITHIN -> CONTAINS;
            default -> this;
        };
    }
}
