package id.linimasa.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database for a Quarkus test. A test that takes it away asks {@link #current()} for it. */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
    private static @Nullable PostgresTestResource current;

    private @Nullable Path directory;
    private @Nullable EmbeddedPostgres postgres;
    private int port;

    /** The one that the running test uses. */
    public static PostgresTestResource current() {
        if (current == null) {
            throw new IllegalStateException("no Quarkus test with a database is running");
        }
        return current;
    }

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("linimasa-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = Ports.free();
        EmbeddedPostgres started = bringBack();
        current = this;
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.reactive.url", started.reactiveUrl(),
                "quarkus.datasource.username", EmbeddedPostgres.USER);
    }

    /** Kills the server with -9; its data stay. */
    public void takeAway() {
        if (postgres != null) {
            postgres.kill();
            postgres = null;
        }
    }

    /** Starts the server on the same data and the same port. */
    public EmbeddedPostgres bringBack() {
        if (directory == null) {
            throw new IllegalStateException("not started");
        }
        if (postgres == null) {
            postgres = EmbeddedPostgres.start(directory, port);
        }
        return postgres;
    }

    @Override
    public void stop() {
        current = null;
        if (postgres != null) {
            postgres.close();
        }
        try {
            if (directory != null) {
                DeletedTree.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
