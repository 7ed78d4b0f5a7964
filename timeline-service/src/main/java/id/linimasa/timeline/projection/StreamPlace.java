package id.linimasa.timeline.projection;

/**
 * Where on the stream of changes a row stands that is written, as SQL about the row, which is called {@code arrived}.
 *
 * @param ofStatement of a policy event
 * @param ofOutcome of an extraction outcome
 */
public record StreamPlace(String ofStatement, String ofOutcome) {
    /** The transaction that writes it. */
    public static final String ITS_TRANSACTION = "pg_current_xact_id()::text::bigint";

    static final StreamPlace NEW = new StreamPlace(ITS_TRANSACTION, ITS_TRANSACTION);
}
