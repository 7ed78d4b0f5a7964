package id.linimasa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void keepsWhatAnEarlierStackHasLeft() throws IOException {
        Path kept = stateOfAnEarlierStack();

        DataDirectory.take(parent.resolve("data"), false).close();

        assertThat(kept).exists();
    }

    @Test
    void freshForgetsWhatAnEarlierStackHasLeft() throws IOException {
        Path kept = stateOfAnEarlierStack();

        DataDirectory.take(parent.resolve("data"), true).close();

        assertThat(kept).doesNotExist();
    }

    @Test
    void directoryOfSomebodyElseIsLeftAlone() throws IOException {
        Path thesis = Files.writeString(parent.resolve("thesis.txt"), "three years of work");

        assertThatThrownBy(() -> DataDirectory.take(parent, true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds other files");
        assertThat(thesis).exists();
    }

    @Test
    void secondStackOnTheSameDirectoryIsRefused() throws IOException {
        Path root = parent.resolve("data");
        try (DataDirectory first = DataDirectory.take(root, false)) {
            assertThat(first.kafka()).startsWithRaw(root);
            assertThatThrownBy(() -> DataDirectory.take(root, true))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("another local stack");
        }
    }

    private Path stateOfAnEarlierStack() throws IOException {
        try (DataDirectory earlier = DataDirectory.take(parent.resolve("data"), false)) {
            Files.createDirectories(earlier.kafka());
            return Files.createFile(earlier.kafka().resolve("kept"));
        }
    }
}
