package id.linimasa.timeline.dates;

/**
 * A date as an article supports it: the set of days that it leaves possible. Immutable, compared by its EDTF text.
 *
 * <p>An open or partly unspecified date conflicts only where its days exclude the other's: {@code ../2023-12-12} and 2023-12-11 are compatible, and so
 * are {@code XXXX-10-04} and 2023-10-04, whereas {@code XXXX-10-04} and 2023-10-05 cannot both be right, in whichever year. A date of which nothing is
 * told ({@code XXXX}, {@code XXXX-XX-XX}) is neither compatible with anything nor in conflict with it.
 */
public sealed interface EdtfDate permits Period, Recurrence, Unspecified {
    /** EDTF (ISO 8601-2), level 1 as far as the statements use it. */
    String edtf();

    Precision precision();

    /** How its possible days lie to those of the other. */
    Relation relationTo(EdtfDate other);

    /** Days between the nearest possible days of the two: 0 if they share one, 1 for neighbours. */
    long gapInDays(EdtfDate other);

    /** Whether both can be the date of one happening. */
    default Verdict verdict(EdtfDate other) {
        if (precision() == Precision.UNSPECIFIED || other.precision() == Precision.UNSPECIFIED) {
            return Verdict.UNKNOWN;
        }
        return relationTo(other) == Relation.EXCLUDES ? Verdict.CONFLICT : Verdict.COMPATIBLE;
    }

    default boolean excludes(EdtfDate other) {
        return verdict(other) == Verdict.CONFLICT;
    }

    /** Whether the other's days are all among its own: a coarser date supports a finer one inside it. */
    default boolean covers(EdtfDate other) {
        Relation relation = relationTo(other);
        return relation == Relation.SAME || relation == Relation.CONTAINS;
    }
}
