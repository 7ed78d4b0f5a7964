package id.linimasa.ingest.log;

/**
 * A record was not acknowledged in time. It may or may not be on the log; because ids depend on the article alone, trying again is safe.
 */
public final class NotOnTheLog extends Exception {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Cause {
        /** The broker could not be reached, or did not have enough replicas. */
        BROKER_AWAY,
        /** Too many records are waiting. */
        OVERLOAD,
        /** The topic takes no records of this size: trying again does not help. */
        TOO_LARGE
    }

    private final Cause reason;

    NotOnTheLog(Cause reason, String message, Throwable cause) {
        super(message, cause, false, false);
        this.reason = reason;
    }

    NotOnTheLog(Cause reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
