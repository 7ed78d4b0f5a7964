package id.linimasa.timeline.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Statements that take effect together. For one thread that may wait, never for an event loop. */
public final class Transaction {
    private final SqlConnection connection;
    private final Duration patience;

    Transaction(SqlConnection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** Runs a statement, and waits until it is done. */
    public void run(Query query) {
        await(connection.preparedQuery(query.sql()).execute(query.values()));
    }

    /** Runs a statement, and waits for its rows. */
    public <T> List<T> read(Query query, Function<Row, T> mapping) {
        return await(
                connection.preparedQuery(query.sql()).execute(query.values()).map(rows -> rows.stream()
                        .map(mapping)
                        .toList()));
    }

    private <T> T await(Uni<T> result) {
        return result.await().atMost(patience);
    }
}
