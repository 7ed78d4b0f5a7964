package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Makes schemas of read models, and removes those that nobody reads. */
@ApplicationScoped
class Schemas {
    private static final Logger LOG = Logger.getLogger(Schemas.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Shorter than the time after which PostgreSQL ends one of two that wait for each other, which could be a reader. */
    private static final String RATHER_LATER = "set local lock_timeout = 200";

    private final Flyway flyway;
    private final Database database;

    Schemas(Flyway flyway, Database database) {
        this.flyway = flyway;
        this.database = database;
    }

    /** Makes an empty read model, with the same migrations as the one that is read. */
    NextModel make() {
        NextModel model = NextModel.besideThatOf(database);
        run("create schema " + model.next());
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .defaultSchema(model.next())
                .schemas(model.next())
                .createSchemas(false)
                .load()
                .migrate();
        return model;
    }

    /** Those that nobody reads. */
    List<String> leftOver() {
        return database.read(
                        new Query()
                                .append(
                                        "select quote_ident(nspname) as name from pg_namespace where starts_with(nspname, ?) order by 1",
                                        NextModel.PREFIX),
                        row -> row.getString("name"))
                .await()
                .atMost(PATIENCE);
    }

    /** Removes them, except for those that somebody still reads: they are left for another time. */
    void removeLeftOver() {
        for (String name : leftOver()) {
            try {
                run("drop schema if exists " + name + " cascade");
            } catch (RuntimeException e) {
                LOG.debugf("%s is removed later: %s", name, e);
            }
        }
    }

    private void run(String sql) {
        database.inTransaction(PATIENCE, transaction -> {
            transaction.run(new Query().append(RATHER_LATER));
            transaction.run(new Query().append(sql));
            return true;
        });
    }
}
