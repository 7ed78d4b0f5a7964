package id.linimasa.timeline.projection;

/** A message that does not keep its contract. It stays unreadable however often it is read. */
final class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableMessage(String reason) {
        super(reason);
    }

    UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
