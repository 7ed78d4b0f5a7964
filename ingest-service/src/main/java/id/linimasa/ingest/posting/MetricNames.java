package id.linimasa.ingest.posting;

/** The names of ingest-service's own metrics. Prometheus sees {@code _total} behind a counter's name and {@code _seconds} behind a timer's. */
public final class MetricNames {
    /** Counts articles acknowledged by the broker. */
    public static final String ACCEPTED = "linimasa_articles_accepted";

    /** Counts withdrawals acknowledged by the broker. */
    public static final String WITHDRAWN = "linimasa_articles_withdrawn";

    /** Counts postings refused, by {@code reason}: unreadable, invalid, too_large. */
    public static final String REFUSED = "linimasa_articles_refused";

    /** Counts postings and withdrawals answered with 503, by {@code obstacle}: broker_away, overload. */
    public static final String UNAVAILABLE = "linimasa_articles_unavailable";

    /** Times handing an article to the log until its acknowledgement by all in-sync replicas. */
    public static final String PUBLISH_LATENCY = "linimasa_publish_latency";

    /** The bytes of request bodies under work now. */
    public static final String BYTES_UNDER_WORK = "linimasa_bytes_under_work";

    private MetricNames() {}
}
