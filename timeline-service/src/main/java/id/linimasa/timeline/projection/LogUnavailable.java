package id.linimasa.timeline.projection;

/** The log did not answer, and may do so later. */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnavailable() {
        super("the log is not read yet");
    }

    LogUnavailable(Throwable cause) {
        super("the log does not answer", cause);
    }
}
