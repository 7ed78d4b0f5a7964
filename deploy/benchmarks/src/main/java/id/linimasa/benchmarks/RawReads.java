package id.linimasa.benchmarks;

import id.linimasa.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database answers to pgbench when asked for the same page of the timeline: the measure for reads through the service. */
final class RawReads {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final URI database;

    RawReads(String jdbcUrl) {
        database = URI.create(jdbcUrl.substring("jdbc:".length()));
    }

    /** Pages a second; empty if pgbench is not installed. */
    Optional<Double> perSecond(Path directory, int subjects, int connections, int seconds)
            throws IOException, InterruptedException {
        Path script = directory.resolve("timeline.sql");
        Files.writeString(script, "\\set subject random(1, " + subjects(subjects) + ")\n" + sql());
        try {
            Process pgbench = new ProcessBuilder(List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + connections,
                            "--jobs=2",
                            "--time=" + seconds,
                            "--file=" + script,
                            "--host=127.0.0.1",
                            "--port=" + database.getPort(),
                            "--username=" + EmbeddedPostgres.USER,
                            EmbeddedPostgres.DATABASE))
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (pgbench.waitFor() != 0) {
                throw new IOException(printed);
            }
            Matcher rate = RATE.matcher(printed);
            return rate.find() ? Optional.of(Double.parseDouble(rate.group(1))) : Optional.empty();
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().startsWith("Cannot run program")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** How many subjects are asked for in turn. */
    static int subjects(int all) {
        return Math.min(all - 1, 200);
    }

    private static String sql() throws IOException {
        try (var in = RawReads.class.getResourceAsStream("/timeline-page.sql")) {
            if (in == null) {
                throw new IOException("timeline-page.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
