package id.linimasa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream standardError = System.err;

    @TempDir
    Path home;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(standardError);
    }

    @Test
    void takenPortIsOneClearLine() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            Files.writeString(home.resolve("article.txt"), "An article.");

            int status = RunCommand.run(home, "--ports", Integer.toString(taken - 1), "--samples", home.toString());

            assertThat(status).isEqualTo(2);
            assertThat(said()).containsOnlyOnce("\n").contains("port " + taken).contains("ingest-service");
        }
    }

    @Test
    void missingSamplesAreOneClearLine() {
        int status = RunCommand.run(home, "--samples", "nowhere");

        assertThat(status).isEqualTo(2);
        assertThat(said()).containsOnlyOnce("\n").contains("nowhere");
    }

    @Test
    void impossibleBaseOfPortsIsOneClearLine() {
        int status = RunCommand.run(home, "--ports", "65534");

        assertThat(status).isEqualTo(2);
        assertThat(said()).containsOnlyOnce("\n").contains("65534");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
