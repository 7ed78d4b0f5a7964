package id.linimasa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process that does not outlive this JVM, not even one killed with -9.
 *
 * <p>The command replaces a shell, so that its pid is {@link #pid()}. Beside it the shell leaves a watcher that reads a pipe which only this
 * JVM holds open; when the pipe closes, for whatever reason, the watcher sends the command a signal. Where the system can, both get a
 * session of their own, so that Ctrl-C on the terminal reaches this JVM alone, which then stops its children in their order.
 */
public final class TiedProcess implements AutoCloseable {
    private static final String TIE = """
            signal=$1
            shift
            session=
            command -v setsid >/dev/null && session=setsid
            exec 3<&0
            (trap '' HUP TERM; exec $session sh -c 'cat <&3; kill -s "$0" "$1"' "$signal" $$) >/dev/null 2>&1 &
            exec 3<&-
            exec $session "$@" </dev/null
            """;

    private final Process process;

    private TiedProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a command that ends on SIGTERM.
     *
     * @param log file that standard output and standard error are appended to
     * @throws UncheckedIOException if there is no shell to start it with
     */
    public static TiedProcess start(List<String> command, Map<String, String> environment, Path log) {
        return start(command, environment, log, "TERM");
    }

    /**
     * Starts a command.
     *
     * @param log file that standard output and standard error are appended to
     * @param signal the one on which it ends, without the letters SIG. Not INT for just any command: a parent that ignores it, as one in the
     *     background may, passes that on
     * @throws UncheckedIOException if there is no shell to start it with
     */
    public static TiedProcess start(List<String> command, Map<String, String> environment, Path log, String signal) {
        List<String> tied = new ArrayList<>(List.of("sh", "-c", TIE, "sh", signal));
        tied.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(tied)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new TiedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.get(0), e);
        }
    }

    /** The process id of the command itself. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit status; only to be asked of a process that has ended. */
    public int exitValue() {
        return process.exitValue();
    }

    /** Kills the command with -9, as an out-of-memory killer would, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(30));
    }

    /**
     * Closes the pipe, which sends the command its signal, and kills it when it has not ended within the time-out.
     *
     * @return whether it ended by itself
     */
    public boolean end(Duration timeout) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (awaitExit(timeout)) {
            return true;
        }
        kill();
        return false;
    }

    @Override
    public void close() {
        end(Duration.ofSeconds(35));
    }

    private boolean awaitExit(Duration timeout) {
        try {
            return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
