package id.linimasa.local;

/** Something that the person who started the stack can mend; the message is one line that says what and where. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
