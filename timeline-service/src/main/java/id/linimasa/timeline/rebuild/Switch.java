package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.projection.StreamPlace;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Puts the next read model in the place of the current one, in one transaction. Writers wait for it, readers do not: the schemas change their names, and
 * PostgreSQL plans every statement anew after that.
 */
final class Switch {
    /** What the log holds no more of, or never held. */
    private static final List<String> TAKEN_ALONG = List.of(
            "insert into next.articles select c.* from current.articles c where c.withdrawn on conflict do nothing",
            "insert into next.former_articles select * from current.former_articles on conflict do nothing");

    private static final List<String> TAKEN_ALONG_AT_LAST = List.of(
            "insert into next.contradiction_subjects select * from current.contradiction_subjects on conflict do nothing",
            "insert into next.subject_names select * from current.subject_names on conflict do nothing",
            "delete from next.generation",
            "insert into next.generation select * from current.generation",
            "insert into next.rebuilds select * from current.rebuilds");

    private static final String WRITERS_WAIT =
            "lock table current.articles, current.policy_events, current.extraction_outcomes, current.subject_names in share row exclusive mode";

    private static final String OTHER_TABLES = """
            select version from current.flyway_schema_history where version is not null
            except
            select version from next.flyway_schema_history where version is not null""";

    private final NextModel model;
    private final StreamPlaces places;
    private final Database database;
    private final RebuildConfiguration configuration;

    Switch(NextModel model, Database database, RebuildConfiguration configuration) {
        this.model = model;
        this.places = new StreamPlaces(model);
        this.database = database;
        this.configuration = configuration;
    }

    /** Before anything is read into the next one: where on the stream it is to stand. */
    StreamPlace prepare() {
        refuseOtherTables();
        return places.kept();
    }

    /** When it has read what is on the log; so that less is left for the moment in which writers wait. */
    void takeAlong() {
        database.inTransaction(patience(), transaction -> {
            TAKEN_ALONG.forEach(sql -> run(sql, transaction));
            places.keepFormerStatements(transaction);
            return true;
        });
    }

    /**
     * Switches.
     *
     * @param last brings the next one up to date once more, when nothing can arrive any more
     * @throws CalledOff if the attempt is no longer the one that counts
     */
    void to(Attempt attempt, Runnable last) {
        refuseOtherTables();
        database.betweenTransactions(patience(), configuration.lockTimeout(), transaction -> {
            run(WRITERS_WAIT, transaction);
            last.run();
            end(attempt, transaction);
            places.settle(transaction);
            TAKEN_ALONG_AT_LAST.forEach(sql -> run(sql, transaction));
            run("alter schema " + model.current() + " rename to " + model.former(), transaction);
            run("alter schema " + model.next() + " rename to " + model.current(), transaction);
            return true;
        });
    }

    private static void end(Attempt attempt, Transaction transaction) {
        List<UUID> ended = transaction.read(
                new Query().append("""
                                update rebuilds set state = ?, ended_at = clock_timestamp(), subjects = 0
                                where id = ? and attempts = ? and ended_at is null
                                returning id""", RebuildState.DONE.code(), attempt.rebuild(), attempt.number()),
                row -> row.getUUID("id"));
        if (ended.isEmpty()) {
            throw new CalledOff();
        }
    }

    private void refuseOtherTables() {
        List<String> versions = database.inTransaction(
                patience(),
                transaction ->
                        transaction.read(new Query().append(model.of(OTHER_TABLES)), row -> row.getString("version")));
        if (!versions.isEmpty()) {
            throw new CannotBeRebuilt("a newer version of the service has changed the tables: " + versions);
        }
    }

    private void run(String sql, Transaction transaction) {
        transaction.run(new Query().append(model.of(sql)));
    }

    private Duration patience() {
        return configuration.attemptTimeout();
    }
}
