package id.linimasa.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiedProcessTest {
    @TempDir
    Path directory;

    @Test
    void pidIsTheOneOfTheCommandItself() {
        try (TiedProcess process = sleep()) {
            assertThat(ProcessHandle.of(process.pid())
                            .flatMap(handle -> handle.info().command()))
                    .hasValueSatisfying(command -> assertThat(command).endsWith("sleep"));
        }
    }

    @Test
    void commandEndsWhenThePipeToItsParentCloses() {
        TiedProcess process = sleep();

        assertThat(process.end(Duration.ofSeconds(10))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void signalToAllProcessesOfTheParentLeavesTheTieWhole() {
        TiedProcess process = sleep();
        ProcessHandle.of(process.pid()).orElseThrow().children().forEach(ProcessHandle::destroy);

        assertThat(process.end(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void commandThatDoesNotListenIsKilled() {
        TiedProcess process = start(List.of("sh", "-c", "trap '' TERM; exec sleep 60"));

        assertThat(process.end(Duration.ofMillis(200))).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    private TiedProcess sleep() {
        return start(List.of("sleep", "60"));
    }

    private TiedProcess start(List<String> command) {
        TiedProcess process = TiedProcess.start(command, Map.of(), directory.resolve("log"));
        // The shell becomes the command only after it has started the watcher.
        while (!ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().command())
                .orElse("")
                .endsWith("sleep")) {
            Thread.onSpinWait();
        }
        return process;
    }
}
