package id.linimasa.timeline.storage;

/** The database did not answer, and may do so later. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(Throwable cause) {
        super("the database does not answer", cause);
    }
}
