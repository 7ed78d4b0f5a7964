package id.linimasa.timeline.storage;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pool of the service, and others to the same database with the same settings. */
@Singleton
public class Pools implements PgPoolCreator {
    private volatile @Nullable Source source;

    private record Source(Vertx vertx, PoolOptions options, List<SqlConnectOptions> servers) {
        io.vertx.sqlclient.Pool pool(PoolOptions its, List<SqlConnectOptions> connections) {
            return PgBuilder.pool()
                    .with(its)
                    .connectingTo(connections)
                    .using(vertx)
                    .build();
        }
    }

    @Override
    public io.vertx.sqlclient.Pool create(Input input) {
        Source its = new Source(input.vertx(), input.poolOptions(), List.copyOf(input.pgConnectOptionsList()));
        source = its;
        return its.pool(its.options(), its.servers());
    }

    /** Another pool, to be closed by who asks for it; of the schema, or of that which is read if none is given. */
    Pool another(Optional<String> schema, int connections) {
        Source its = Objects.requireNonNull(source, "the service's own pool comes first");
        PoolOptions options =
                new PoolOptions(its.options()).setMaxSize(connections).setShared(false);
        List<SqlConnectOptions> servers =
                its.servers().stream().map(server -> of(server, schema)).toList();
        return Pool.newInstance(its.pool(options, servers));
    }

    private static SqlConnectOptions of(SqlConnectOptions server, Optional<String> schema) {
        SqlConnectOptions options = new PgConnectOptions(server).setMetricsName("other-schemas");
        schema.ifPresent(name -> options.addProperty("search_path", name));
        return options;
    }
}
