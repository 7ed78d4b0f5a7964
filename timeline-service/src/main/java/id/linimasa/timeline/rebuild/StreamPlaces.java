package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.projection.StreamPlace;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;

/**
 * Keeps every statement and outcome at the place of the stream where it is now, so that who reads the stream goes on from there. What is only in the
 * next read model stands at the transaction that puts it in place: nobody has read so far.
 */
final class StreamPlaces {
    private static final String PLACE =
            "coalesce((select known.changed_in from current.%s known where known.%s = arrived.%s and known.log_offset = arrived.log_offset), "
                    + StreamPlace.ITS_TRANSACTION + ")";

    private static final String STATEMENTS = """
            update next.policy_events n
            set changed_in = coalesce((select c.changed_in from current.policy_events c where c.id = n.id and c.log_offset = n.log_offset),
                                      pg_current_xact_id()::text::bigint)
            where n.changed_in >= ?""";

    private static final String OUTCOMES = """
            update next.extraction_outcomes n
            set changed_in = coalesce((select c.changed_in
                                       from current.extraction_outcomes c
                                       where c.article_id = n.article_id and c.log_offset = n.log_offset),
                                      pg_current_xact_id()::text::bigint)
            where n.changed_in >= ?""";

    /** Which statements earlier outcomes named depends on which of them came in one batch; who reads the stream may have been told of any. */
    private static final String FORMER_STATEMENTS = """
            update next.extraction_outcomes n
            set former_event_ids = case
                    when c.log_offset = n.log_offset then c.former_event_ids
                    else array(select unnest(c.former_event_ids || c.event_ids || n.former_event_ids) except select unnest(n.event_ids))
                end
            from current.extraction_outcomes c
            where c.article_id = n.article_id
              and (c.changed_in >= ? or n.changed_in >= ?)
              and (c.former_event_ids <> n.former_event_ids or c.log_offset <> n.log_offset)""";

    private final NextModel model;

    StreamPlaces(NextModel model) {
        this.model = model;
    }

    /** What is written there gets the place that it has. */
    StreamPlace kept() {
        return new StreamPlace(
                model.of(PLACE.formatted("policy_events", "id", "id")),
                model.of(PLACE.formatted("extraction_outcomes", "article_id", "article_id")));
    }

    /** What earlier outcomes named, as far as it is known. */
    void keepFormerStatements(Transaction transaction) {
        quietly(() -> former(0, transaction), transaction);
    }

    /** The places of what neither has had for long. While nobody writes to either. */
    void settle(Transaction transaction) {
        quietly(
                () -> {
                    former(model.since(), transaction);
                    transaction.run(new Query().append(model.of(STATEMENTS), model.since()));
                    transaction.run(new Query().append(model.of(OUTCOMES), model.since()));
                },
                transaction);
    }

    private void former(long since, Transaction transaction) {
        transaction.run(new Query().append(model.of(FORMER_STATEMENTS), since, since));
    }

    /** Nothing of it changes what a subject is about. */
    private void quietly(Runnable work, Transaction transaction) {
        for (String table : new String[] {"policy_events", "extraction_outcomes"}) {
            run("alter table next." + table + " disable trigger user", transaction);
        }
        work.run();
        for (String table : new String[] {"policy_events", "extraction_outcomes"}) {
            run("alter table next." + table + " enable trigger user", transaction);
        }
    }

    private void run(String sql, Transaction transaction) {
        transaction.run(new Query().append(model.of(sql)));
    }
}
