package id.linimasa.timeline.history;

import id.linimasa.timeline.resolver.StatementRow;
import id.linimasa.timeline.storage.Query;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A statement, and when it counted.
 *
 * @param from inclusive
 * @param until exclusive; nothing if it still counts
 */
record StatementPeriod(StatementRow statement, OffsetDateTime from, Optional<OffsetDateTime> until) {
    /** Those of a subject, article by article. */
    static Query of(String subjectId) {
        return new Query().append("select * from statement_periods(?) order by article_id, id, known_from", subjectId);
    }

    static StatementPeriod from(Row row) {
        return new StatementPeriod(
                StatementRow.from(row),
                row.getOffsetDateTime("known_from"),
                Optional.ofNullable(row.getOffsetDateTime("known_until")));
    }

    boolean counts(OffsetDateTime at) {
        return !from.isAfter(at) && until.filter(end -> !end.isAfter(at)).isEmpty();
    }
}
