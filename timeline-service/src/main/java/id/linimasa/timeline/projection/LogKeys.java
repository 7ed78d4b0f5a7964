package id.linimasa.timeline.projection;

/** Structured keys of log lines. */
final class LogKeys {
    /** The record's key: an article id. */
    static final String ARTICLE_ID = "articleId";

    /** The topic that a record came from. */
    static final String TOPIC = "topic";

    /** Its partition. */
    static final String PARTITION = "partition";

    /** Its offset in the partition. */
    static final String OFFSET = "offset";

    private LogKeys() {}
}
