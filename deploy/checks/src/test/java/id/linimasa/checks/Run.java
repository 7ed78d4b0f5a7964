package id.linimasa.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command that has ended.
 *
 * @param output standard output and standard error as they came
 */
record Run(int exitStatus, String output) {
    private static final int LIMIT_SECONDS = 120;

    /** Runs a command and waits for its end; one that does not end within two minutes is killed and fails the test. */
    static Run of(List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("linimasa-run", ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(Project.ROOT.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " did not end within " + LIMIT_SECONDS + " s");
                }
                return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Whether a program can be started and ends well. */
    static boolean works(List<String> command) {
        try {
            return of(command, Map.of()).exitStatus() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
