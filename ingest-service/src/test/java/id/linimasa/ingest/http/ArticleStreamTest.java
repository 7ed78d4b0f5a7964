package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.ArticlesTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ArticleStreamTest {
    @Test
    void badLineFailsAloneAndAnswersComeInTheOrderOfTheLines() throws IOException {
        List<String> answers = post("{\"text\":\"satu\"}\n{\"text\":1}\r\n\nrusak\n{\"text\":\"dua\"}");

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0))
                .startsWith("{\"line\":1,\"status\":202,\"id\":")
                .contains("sha256:");
        assertThat(answers.get(1)).startsWith("{\"line\":2,\"status\":422").contains("\"field\":\"text\"");
        assertThat(answers.get(2))
                .startsWith("{\"line\":4,\"status\":400")
                .contains("urn:linimasa:problem:unreadable-body");
        assertThat(answers.get(3)).startsWith("{\"line\":5,\"status\":202");
    }

    @Test
    void lineThatIsTooLongFailsAlone() throws IOException {
        List<String> answers = post("x".repeat(RequestBody.LONGEST + 1) + "\n{\"text\":\"sesudahnya\"}\n");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).startsWith("{\"line\":1,\"status\":413");
        assertThat(answers.get(1)).startsWith("{\"line\":2,\"status\":202");
    }

    @Test
    void streamWithoutLinesHasNoAnswers() throws IOException {
        assertThat(post("\n\n")).isEmpty();
    }

    /** 48 MB in 80,000 lines: more than the window, the sockets' buffers and the answers' way back can hold together. */
    @Test
    void longStreamIsReadNoFasterThanItsAnswersAreTaken() throws Exception {
        int lines = 80_000;
        String line = "{\"text\":\"" + "panjang ".repeat(72) + "%06d\"}\n";
        int length = line.formatted(0).length();
        AtomicInteger sent = new AtomicInteger();

        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            RawHttp.send(socket, head((long) lines * length));
            Thread poster = new Thread(() -> sendLines(socket, line, lines, sent));
            poster.start();
            AtomicInteger before = new AtomicInteger(-1);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> before.getAndSet(sent.get()) == sent.get());
            int sentWithoutReading = sent.get();
            List<String> answers = answers(socket);
            poster.join();

            assertThat(sentWithoutReading).isLessThan(lines);
            assertThat(answers).hasSize(lines);
            assertThat(IntStream.range(0, lines))
                    .allMatch(i -> answers.get(i).startsWith("{\"line\":" + (i + 1) + ",\"status\":202,"));
        }
    }

    @Test
    void clientsThatBreakOffLeaveNothingBehind() throws IOException {
        int moreThanFitAtOnce = 40;
        for (int i = 0; i < moreThanFitAtOnce; i++) {
            try (Socket socket = RawHttp.connect()) {
                RawHttp.send(socket, head(1_000_000) + "{\"text\":\"terputus " + i + "\"}\n{\"text\":\"setengah");
            }
        }

        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/q/metrics").asString().contains("linimasa_bytes_under_work 0.0"));
        assertThat(post("{\"text\":\"sesudah putus\"}"))
                .singleElement()
                .asString()
                .contains("\"status\":202");
    }

    @Test
    void everyAcknowledgedLineIsOnTheTopic() throws IOException {
        String body = IntStream.range(0, 2000)
                .mapToObj(i -> "{\"url\":\"https://kabar.example/aliran/%d\",\"text\":\"Baris %d.\"}".formatted(i, i))
                .reduce("", (all, line) -> all + line + "\n");

        List<String> ids = post(body).stream()
                .map(answer -> answer.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"))
                .toList();

        assertThat(ArticlesTopic.all()).extracting(record -> record.key()).containsAll(ids);
        assertThat(ids).hasSize(2000).doesNotHaveDuplicates();
    }

    private static List<String> post(String body) throws IOException {
        try (Socket socket = RawHttp.connect()) {
            RawHttp.send(socket, head(body.getBytes(UTF_8).length) + body);
            return answers(socket);
        }
    }

    private static String head(long length) {
        return "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                + length
                + "\r\nConnection: close\r\n\r\n";
    }

    /** The answer lines; the chunks' lengths that stand between them are passed over. */
    private static List<String> answers(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
    }

    private static void sendLines(Socket socket, String line, int lines, AtomicInteger sent) {
        try {
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < lines; i++) {
                out.write(line.formatted(i).getBytes(UTF_8));
                sent.incrementAndGet();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
