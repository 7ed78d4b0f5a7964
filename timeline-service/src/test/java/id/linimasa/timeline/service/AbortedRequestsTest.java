package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Readers that hang up half way do not lock others out. A guard for other versions of Hibernate Reactive (its issue 4133): with the present one it has
 * never been seen to fail.
 */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class AbortedRequestsTest {
    private static final int MORE_THAN_THE_POOL_HAS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"/articles/{id}", "/policy-events", "/timeline"})
    void readersWhoHangUpDoNotLockOthersOut(String path) throws IOException {
        UUID article = UUID.randomUUID();
        Log.send(Messages.article(article, "h1"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ReadModel.article(article).statusCode() == 200);
        String url = path.replace("{id}", article.toString());

        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET " + url + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
            if (sockets.size() == 40) {
                close(sockets);
            }
        }
        close(sockets);

        for (int i = 0; i < 40; i++) {
            assertThat(given().get(url).statusCode()).isEqualTo(200);
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }
}
