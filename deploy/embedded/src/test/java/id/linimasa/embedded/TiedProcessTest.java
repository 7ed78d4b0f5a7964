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

        assertThat(process.interrupt(Duration.ofSeconds(10))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void terminatedCommandEndsByItself() {
        TiedProcess process = sleep();

        assertThat(process.terminate(Duration.ofSeconds(10))).isTrue();
    }

    private TiedProcess sleep() {
        TiedProcess process = TiedProcess.start(List.of("sleep", "60"), Map.of(), directory.resolve("log"));
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
