package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.Metrics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("own-process")
@TestProfile(OverloadTest.LittleRoom.class)
@WithTestResource(KafkaTestResource.class)
class OverloadTest {
    private static final String OVERLOAD = "urn:linimasa:problem:overload";

    @Test
    void bodyThatDoesNotFitBesideTheOthersIsTurnedAwayAndTheNextOneIsTaken() {
        String body = "{\"text\":\"besar\"}" + " ".repeat(3_000_000);

        given().contentType("application/json")
                .body(body)
                .post("/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo(OVERLOAD));

        given().contentType("application/json")
                .body("{\"text\":\"kecil\"}")
                .post("/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void streamThatDoesNotFitIsTurnedAwayBeforeItIsBegun() {
        given().header("Content-Type", "application/x-ndjson; charset=utf-8")
                .body("{\"text\":\"satu\"}\n".getBytes(UTF_8))
                .post("/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo(OVERLOAD));
    }

    @Test
    void turningAwayIsCountedAndGivesTheBytesBack() {
        String series = "linimasa_articles_unavailable_total{obstacle=\"overload\"}";
        double before = Metrics.value(series);

        given().contentType("text/plain; charset=UTF-8")
                .body("x".repeat(3_000_000))
                .post("/articles");

        assertThat(Metrics.value(series)).isEqualTo(before + 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> Metrics.value("linimasa_bytes_under_work") == 0);
    }

    /** Each could become 4 MiB, for all that the service knows when it begins. */
    @Test
    void hundredChunkedPostsAtATimeAreAccepted() throws IOException {
        List<Socket> posters = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = RawHttp.connect();
            posters.add(socket);
            String begun = "{\"text\":\"bersamaan %03d".formatted(i);
            RawHttp.send(
                    socket,
                    "POST /articles HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
                            + "Connection: close\r\n\r\n" + chunk(begun));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Metrics.value("linimasa_bytes_under_work") >= 100 * 16 * 1024);

        List<String> answers = new ArrayList<>();
        for (Socket socket : posters) {
            RawHttp.send(socket, chunk("\"}") + "0\r\n\r\n");
            answers.add(new String(socket.getInputStream().readAllBytes(), UTF_8));
            socket.close();
        }

        assertThat(answers).hasSize(100).allMatch(answer -> answer.startsWith("HTTP/1.1 202"));
    }

    private static String chunk(String bytes) {
        return Integer.toHexString(bytes.getBytes(UTF_8).length) + "\r\n" + bytes + "\r\n";
    }

    /** Room for 128 requests of the least size, and for no body of the largest. */
    public static class LittleRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("linimasa.bytes-under-work", "2M");
        }
    }
}
