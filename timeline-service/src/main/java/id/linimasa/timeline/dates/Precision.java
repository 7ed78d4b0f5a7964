package id.linimasa.timeline.dates;

/** How finely a date is told; the finest comes first. */
public enum Precision {
    DAY,
    /** Days within one month, or of two months that touch: a week, a part of a month. */
    DAYS,
    MONTH,
    /** Several months of at most one year. */
    MONTHS,
    YEAR,
    /** Longer than a year. */
    YEARS,
    /** Before or after a day. */
    OPEN,
    /** A month, or a day of it, of a year that is not told. */
    RECURRING,
    /** Nothing that could be compared. */
    UNSPECIFIED
}
