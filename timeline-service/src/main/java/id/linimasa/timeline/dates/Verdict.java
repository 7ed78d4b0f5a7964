package id.linimasa.timeline.dates;

/** Whether two dates can both be the date of one happening. */
public enum Verdict {
    COMPATIBLE,
    /** No day is left to both. */
    CONFLICT,
    /** One of them tells nothing that could be compared. */
    UNKNOWN
}
