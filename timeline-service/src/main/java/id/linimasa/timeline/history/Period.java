package id.linimasa.timeline.history;

import java.time.OffsetDateTime;

/**
 * A time on the log in which nothing changed about a subject.
 *
 * @param from inclusive
 * @param until exclusive
 */
record Period(OffsetDateTime from, OffsetDateTime until) {
    /** Before everything that is on any log, as PostgreSQL can tell it. */
    static final OffsetDateTime BEGINNING = OffsetDateTime.parse("0001-01-01T00:00:00Z");

    boolean contains(OffsetDateTime at) {
        return !from.isAfter(at) && at.isBefore(until);
    }
}
