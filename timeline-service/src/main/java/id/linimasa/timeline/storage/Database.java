package id.linimasa.timeline.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;

/** The database, through the reactive client. Safe for any number of concurrent callers. */
@ApplicationScoped
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);

    private static final String IN_ONE_READ_MODEL =
            "select pg_advisory_xact_lock_shared(hashtext('linimasa read model'), hashtext(current_schema()))";

    private final Pool pool;
    private final StorageConfiguration configuration;

    public Database(Pool pool, StorageConfiguration configuration) {
        this.pool = pool;
        this.configuration = configuration;
    }

    /**
     * Reads rows.
     *
     * @return fails with {@link DatabaseUnavailable} if the database does not answer within the read time-out
     */
    public <T> Uni<List<T>> read(Query query, Function<Row, T> mapping) {
        return bounded(() -> pool.preparedQuery(query.sql()).execute(query.values()))
                .map(rows -> rows.stream().map(mapping).toList());
    }

    /**
     * Runs a read of another kind under the same rule. It goes on even if the client that asked has hung up: some
     * versions of Hibernate Reactive never give back the connection of a session that is cancelled half way (its issue 4133).
     */
    public <T> Uni<T> bounded(Supplier<Uni<T>> read) {
        return Uni.createFrom()
                .<T>emitter(result -> read.get().subscribe().with(result::complete, result::fail))
                .ifNoItem()
                .after(configuration.readTimeout())
                .fail()
                .onFailure(Database::isAway)
                .transform(DatabaseUnavailable::new);
    }

    /**
     * Runs one writing statement; its failures arrive unchanged.
     *
     * @return how many rows it has written
     */
    public Uni<Integer> write(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(RowSet::rowCount);
    }

    /**
     * Runs statements that take effect together or not at all, and all of them on one read model: another one takes its place before or after them. For a
     * thread that may wait, never for an event loop.
     *
     * @param patience how long to wait for each of them
     */
    public <T> T inTransaction(Duration patience, Function<Transaction, T> work) {
        return inTransactionOfAny(patience, transaction -> {
            transaction.run(new Query().append(IN_ONE_READ_MODEL));
            return work.apply(transaction);
        });
    }

    /**
     * The same for who puts another read model in the place of this one: nobody else is in a transaction of this one meanwhile.
     *
     * @param lockTimeout how long to wait for any lock before it fails
     */
    public <T> T betweenTransactions(Duration patience, Duration lockTimeout, Function<Transaction, T> work) {
        return inTransactionOfAny(patience, transaction -> {
            transaction.run(new Query().append("set local lock_timeout = " + lockTimeout.toMillis()));
            transaction.run(new Query().append(IN_ONE_READ_MODEL.replace("_shared", "")));
            return work.apply(transaction);
        });
    }

    private <T> T inTransactionOfAny(Duration patience, Function<Transaction, T> work) {
        SqlConnection connection = pool.getConnection().await().atMost(patience);
        try {
            var begun = connection.begin().await().atMost(patience);
            try {
                T result = work.apply(new Transaction(connection, patience));
                begun.commit().await().atMost(patience);
                return result;
            } catch (RuntimeException e) {
                begun.rollback().subscribe().with(done -> {}, failure -> LOG.debugf("not rolled back: %s", failure));
                throw e;
            }
        } finally {
            connection.close().subscribe().with(done -> {}, failure -> LOG.debugf("not closed: %s", failure));
        }
    }

    private static boolean isAway(Throwable failure) {
        Throwable cause = failure.getCause();
        if (failure instanceof HibernateException && cause != null) {
            return Failures.healWithTime(cause);
        }
        return Failures.healWithTime(failure);
    }
}
