package id.linimasa.timeline.resolver;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The queue of subjects whose statements have changed. A mark goes with the commit of what was made of the subject, so none is lost; it is taken before the
 * statements are read, so a change that is committed meanwhile leaves a mark of its own.
 */
@ApplicationScoped
class ChangedSubjects {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('linimasa resolver'))";

    private final Database database;
    private final ResolvedTables tables;
    private final Core core;
    private final Duration patience;

    ChangedSubjects(Database database, ResolvedTables tables, Core core, ResolverConfiguration configuration) {
        this.database = database;
        this.tables = tables;
        this.core = core;
        patience = configuration.attemptTimeout();
    }

    /** Marks the subjects of outcomes that have changed. */
    void expandOutcomes() {
        database.inTransaction(patience, transaction -> {
            transaction.run(new Query().append("""
                    with taken as (delete from changed_outcomes returning event_ids)
                    insert into changed_subjects (subject_id)
                    select distinct subject_id from policy_events where id in (select unnest(event_ids) from taken) order by 1"""));
            return true;
        });
    }

    /** The subject that waits longest; those that failed before stand behind all others. */
    Optional<String> next() {
        return database.inTransaction(patience, transaction -> transaction
                .read(
                        new Query().append("select subject_id from changed_subjects order by failures, change limit 1"),
                        row -> row.getString("subject_id"))
                .stream()
                .findFirst());
    }

    /** Works the subject out and takes its marks. */
    void resolve(String subjectId) {
        database.inTransaction(patience, transaction -> {
            transaction.read(new Query().append(ONE_AT_A_TIME), row -> row);
            if (isTaken(subjectId, transaction)) {
                List<StatementRow> rows = transaction.read(StatementRow.of(subjectId), StatementRow::from);
                tables.replace(ToldSubject.of(subjectId, rows, core), transaction);
            }
            return true;
        });
    }

    /** Puts it behind all others that did not fail as often. */
    void failed(String subjectId) {
        database.inTransaction(patience, transaction -> {
            transaction.run(new Query()
                    .append("update changed_subjects set failures = failures + 1 where subject_id = ?", subjectId));
            return true;
        });
    }

    private static boolean isTaken(String subjectId, Transaction transaction) {
        return !transaction
                .read(
                        new Query()
                                .append(
                                        "delete from changed_subjects where subject_id = ? returning change",
                                        subjectId),
                        row -> row)
                .isEmpty();
    }
}
