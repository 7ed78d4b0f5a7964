package id.linimasa.timeline.storage;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The same database, through a schema other than the one that is read. For threads that may wait. */
@ApplicationScoped
public class OtherSchemas {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 4;

    private final Pools pools;
    private final StorageConfiguration configuration;

    OtherSchemas(Pools pools, StorageConfiguration configuration) {
        this.pools = pools;
        this.configuration = configuration;
    }

    /** Works with the schema. */
    public void with(String schema, Consumer<Database> work) {
        Pool pool = pools.another(Optional.of(schema), CONNECTIONS);
        try {
            work.accept(new Database(pool, configuration));
        } finally {
            pool.close().await().atMost(PATIENCE);
        }
    }

    /** Works under a lock over all instances, unless another one has it. It ends with its connection, and so with the process. */
    public void locked(String name, Runnable work) {
        Pool pool = pools.another(Optional.empty(), 1);
        try {
            SqlConnection connection = pool.getConnection().await().atMost(PATIENCE);
            boolean locked = connection
                    .preparedQuery("select pg_try_advisory_lock(hashtext($1)) as locked")
                    .execute(Tuple.of(name))
                    .map(rows -> rows.iterator().next().getBoolean("locked"))
                    .await()
                    .atMost(PATIENCE);
            if (locked) {
                work.run();
            }
        } finally {
            pool.close().await().atMost(PATIENCE);
        }
    }
}
