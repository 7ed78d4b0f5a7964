package id.linimasa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.Ports;
import id.linimasa.local.StackPorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScriptTest {
    /** Whoever runs the tests in the background may ignore Ctrl-C, and children inherit that; a terminal's children do not. */
    private static final List<String> AS_FROM_A_TERMINAL = List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV");

    private static final Duration START = Duration.ofMinutes(2);

    private final StackPorts ports = StackPorts.free();

    @TempDir
    Path directory;

    @Test
    void oneCommandPrintsTheContradictoryTimelineOfTheSamples() throws Exception {
        Process run = run("--once", "--fresh");

        assertThat(run.waitFor(START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(output()).contains("TikTok Shop");
        assertThat(output().lines().filter(line -> line.contains(" launch ") && line.contains("DISPUTED")))
                .hasSizeGreaterThan(2);
        assertThat(run.exitValue()).isZero();
    }

    @Test
    void controlCStopsEverythingAndTheNextStartKeepsTheState() throws Exception {
        Process first = run("--samples", articleThat("Pemerintah melarang Warung Awan pada 3 Maret 2021."));
        await().atMost(START).until(() -> output().contains("Ctrl-C stops everything"));

        interrupt(first);

        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(IntStream.rangeClosed(ports.base() + 1, ports.base() + 5)).allMatch(Ports::isFree);
        Process second = run("--once", "--samples", articleThat("Pemerintah melarang Warung Bulan pada 4 April 2022."));
        assertThat(second.waitFor(START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(output()).contains("Warung Awan").contains("Warung Bulan");
    }

    private String articleThat(String says) throws IOException {
        Path samples = Files.createTempDirectory(directory, "samples");
        Files.writeString(samples.resolve("article.txt"), says);
        return samples.toString();
    }

    private Process run(String... options) throws IOException {
        List<String> command = new ArrayList<>(AS_FROM_A_TERMINAL);
        command.addAll(List.of(
                Stacks.HOME.resolve("deploy/local/run").toString(),
                "--data",
                directory.resolve("data").toString(),
                "--ports",
                Integer.toString(ports.base())));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(directory.resolve("output"), StandardCharsets.UTF_8);
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }
}
