package id.linimasa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One PostgreSQL server as a child process, listening on 127.0.0.1 only, with {@code fsync} and {@code synchronous_commit} on: what it has
 * committed survives kill -9. It ends with this JVM.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The one user, database owner and superuser; trusted without a password from 127.0.0.1. */
    public static final String USER = "linimasa";

    /** The one database. */
    public static final String DATABASE = "linimasa";

    /** SIGTERM would wait for the clients. PostgreSQL listens to this one even if its parent ignores it. */
    private static final String FAST_SHUTDOWN = "INT";

    private static final Duration START = Duration.ofSeconds(60);

    private final TiedProcess process;
    private final Path data;
    private final int port;

    private EmbeddedPostgres(TiedProcess process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the server; returns when it answers queries.
     *
     * @param directory holds binaries, data and log; initialised if it is new
     * @param port of 127.0.0.1
     * @throws IllegalStateException if another server still runs on the directory, or it does not start; the message says which log to read
     */
    public static EmbeddedPostgres start(Path directory, int port) {
        Path data = directory.resolve("data");
        Path log = directory.resolve("postgres.log");
        try {
            Files.createDirectories(directory);
            PostgresBinaries binaries = PostgresBinaries.unpackInto(directory.resolve("binaries"));
            refuseSecondServer(data);
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(binaries, data, log);
            }
            TiedProcess process = TiedProcess.start(
                    asPlainUser(List.of(
                            binaries.command("postgres"),
                            "-D",
                            data.toString(),
                            "-p",
                            Integer.toString(port),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "shared_buffers=512MB",
                            "-c",
                            "max_wal_size=4GB")),
                    Map.of("LC_ALL", "C"),
                    log,
                    FAST_SHUTDOWN);
            EmbeddedPostgres postgres = new EmbeddedPostgres(process, data, port);
            postgres.awaitReady(log);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a database in " + directory, e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The URL in the form of the reactive client. */
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Kills the server with -9 and returns when it is gone. */
    public void kill() {
        process.kill();
        awaitNoChildren();
    }

    /** Stops the server without waiting for its clients (a fast shutdown). */
    @Override
    public void close() {
        process.end(Duration.ofSeconds(30));
    }

    private static void initialise(PostgresBinaries binaries, Path data, Path log) throws IOException {
        Path unfinished = data.resolveSibling("data.unfinished");
        DeletedTree.delete(unfinished);
        run(
                asPlainUser(List.of(
                        binaries.command("initdb"),
                        "-D",
                        unfinished.toString(),
                        "-U",
                        USER,
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C")),
                log);
        Files.writeString(unfinished.resolve("init.sql"), "CREATE DATABASE " + DATABASE + ";\n");
        run(
                asPlainUser(List.of(
                        "sh",
                        "-c",
                        "exec \"$0\" --single -D \"$1\" postgres < \"$1/init.sql\"",
                        binaries.command("postgres"),
                        unfinished.toString())),
                log);
        Files.move(unfinished, data);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. */
    private static List<String> asPlainUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static void run(List<String> command, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("the database could not be initialised: see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database was initialised", e);
        }
    }

    private static void refuseSecondServer(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        boolean running = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        if (running) {
            throw new IllegalStateException("another PostgreSQL (pid " + pid + ") still runs on " + data);
        }
    }

    /** The postmaster writes "ready" as the last line of its pid file once it accepts connections. */
    private void awaitReady(Path log) throws IOException {
        Instant end = Instant.now().plus(START);
        Path pidFile = data.resolve("postmaster.pid");
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the database ended while it started: see " + log);
            }
            if (Files.exists(pidFile) && isReady(Files.readAllLines(pidFile))) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        process.kill();
        throw new IllegalStateException("the database did not start within " + START.toSeconds() + " s: see " + log);
    }

    private boolean isReady(List<String> pidFile) {
        return pidFile.size() >= 8
                && pidFile.get(0).strip().equals(Long.toString(process.pid()))
                && pidFile.get(7).strip().equals("ready");
    }

    /** After kill -9 of the postmaster its children take a moment to notice; until then the shared memory is in use. */
    private void awaitNoChildren() {
        Instant end = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(end) && hasServers()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean hasServers() {
        String directory = data.toAbsolutePath().toString();
        return ProcessHandle.allProcesses().anyMatch(handle -> isServerOf(handle, directory));
    }

    private static boolean isServerOf(ProcessHandle handle, String directory) {
        Path cwd = Path.of("/proc", Long.toString(handle.pid()), "cwd");
        try {
            return Files.isSymbolicLink(cwd)
                    && Files.readSymbolicLink(cwd).toString().equals(directory);
        } catch (IOException e) {
            return false;
        }
    }
}
