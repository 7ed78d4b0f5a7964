package id.linimasa.claims.pipeline;

/** Keys of structured log fields. A log names a message by its place on its topic and never shows what it holds. */
final class LogKeys {
    /** Partition of {@code articles}. */
    static final String PARTITION = "partition";
    /** Offset in the partition. */
    static final String OFFSET = "offset";

    private LogKeys() {}
}
