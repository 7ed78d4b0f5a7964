package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import java.time.Duration;
import java.util.List;

/**
 * The marks of what has to be resolved. While the next read model is filled nothing is resolved in it, and in the end each of its subjects has to be: one
 * mark for each subject then costs a fraction of several for each statement.
 */
final class Marks {
    private static final String THEIRS = """
            select quote_ident(c.relname) as filled, quote_ident(t.tgname) as name
            from pg_trigger t
                     join pg_class c on c.oid = t.tgrelid
                     join pg_proc p on p.oid = t.tgfoid
            where c.relnamespace = to_regnamespace(?)
              and p.proname in ('mark_subjects', 'mark_reports', 'mark_outcomes', 'mark_replaced_outcomes', 'mark_articles')
            order by 1, 2""";

    /** From the first to the last change of what is said about it on the log. */
    private static final String OF_ALL = """
            insert into next.changed_subjects (subject_id, first_known_at, last_known_at)
            select e.subject_id,
                   min(o.recorded_at) filter (where o.content_hash = e.content_hash and e.id = any (o.event_ids)),
                   greatest(max(o.recorded_at), max(e.recorded_at) filter (where former.id is not null))
            from next.policy_event_versions e
                     join next.extraction_outcome_versions o on o.article_id = e.article_id
                     left join next.former_policy_events former on former.id = e.id and former.content_hash = e.content_hash
            group by e.subject_id
            order by 1""";

    private final NextModel model;
    private final Database database;
    private final Duration patience;

    Marks(NextModel model, Database database, Duration patience) {
        this.model = model;
        this.database = database;
        this.patience = patience;
    }

    private record Trigger(String filled, String name) {}

    /** Before it is filled. */
    void stop() {
        turn("disable");
    }

    /** When it is filled: marks all, and from then on what changes. */
    void beginWithAll() {
        turn("enable");
        database.inTransaction(patience, transaction -> {
            transaction.run(new Query().append("set local work_mem = '64MB'"));
            transaction.run(new Query().append(model.of(OF_ALL)));
            return true;
        });
    }

    private void turn(String onOrOff) {
        database.inTransaction(patience, transaction -> {
            List<Trigger> triggers = transaction.read(
                    new Query().append(THEIRS, model.next()),
                    row -> new Trigger(row.getString("filled"), row.getString("name")));
            triggers.forEach(trigger -> transaction.run(new Query()
                    .append("alter table " + model.next() + "." + trigger.filled() + " " + onOrOff + " trigger "
                            + trigger.name())));
            return true;
        });
    }
}
