package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventStatus;

/**
 * A status and what told it.
 *
 * @param word index of the token that told it, or {@value #NO_WORD}
 */
record StatusReading(EventStatus status, StatusBasis basis, int word) {
    static final int NO_WORD = -1;

    StatusReading(EventStatus status, StatusBasis basis) {
        this(status, basis, NO_WORD);
    }
}
