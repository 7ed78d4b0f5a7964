package id.linimasa.timeline.history;

import id.linimasa.timeline.resolver.ResolverConfiguration;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Removes what had been replaced before the time that can be asked for. What is known now stays, however old it is. */
@ApplicationScoped
class Retention {
    private final Database database;
    private final Duration patience;

    Retention(Database database, ResolverConfiguration configuration) {
        this.database = database;
        patience = configuration.attemptTimeout();
    }

    /** For a thread that may wait. */
    void removeOlderThan(Duration age) {
        OffsetDateTime first = Instant.now().minus(age).atOffset(ZoneOffset.UTC);
        database.inTransaction(patience, transaction -> {
            transaction.read(new Query().append("select forget_before(?)", first), row -> row);
            return true;
        });
    }
}
