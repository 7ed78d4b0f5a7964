package id.linimasa.timeline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service asks itself before its first reader does. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class RehearsalTest {
    private static final int PATIENT = 60_000;
    private static final int MOST_MINUTES = 5;
    private static final int IMPATIENT = 200;

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws Exception {
        outcome(vertx.close());
    }

    @Test
    void serviceAnswersAllThatIsAsked() throws Exception {
        outcome(rehearsal(RestAssured.port, PATIENT, "/").make());
    }

    @Test
    void partsOfThePageAndTheAddressesOfItsViewsAreAskedForSeveralTimes() throws Exception {
        int port = listen(request -> request.response()
                .end(
                        switch (request.path()) {
                            case "/below/" -> "<script src=\"/static/bundle/app-1A.js\"></script>";
                            case "/static/bundle/app-1A.js" -> "import{a}from\"./part-2B.js\";";
                            case "/static/bundle/part-2B.js" -> "import(\"./app-1A.js\")";
                            default -> "{}";
                        }));

        outcome(rehearsal(port, PATIENT, "/below/").make());

        assertThat(asked).startsWith("/below/", "/static/bundle/app-1A.js", "/static/bundle/part-2B.js");
        assertThat(asked).contains("/below/statistics", "/below/policy-events/stream");
        assertThat(Collections.frequency(asked, "/static/bundle/part-2B.js")).isEqualTo(Rehearsal.ROUNDS + 1);
        assertThat(Collections.frequency(asked, "/below/statistics")).isEqualTo(Rehearsal.ROUNDS);
    }

    @Test
    void serviceThatRefusesIsNotAskedAgain() throws Exception {
        int port = listen(request -> request.response().setStatusCode(503).end());

        assertThatThrownBy(() -> outcome(rehearsal(port, PATIENT, "/").make()))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("503");
        assertThat(asked).containsExactly("/");
    }

    @Test
    void serviceThatDoesNotAnswerIsNotWaitedForWithoutEnd() throws Exception {
        int port = listen(request -> {});

        assertThatThrownBy(() -> outcome(rehearsal(port, IMPATIENT, "/").make()))
                .isInstanceOf(ExecutionException.class);
    }

    private int listen(Consumer<HttpServerRequest> answer) throws Exception {
        Future<HttpServer> server = vertx.createHttpServer()
                .requestHandler(request -> {
                    asked.add(request.path());
                    answer.accept(request);
                })
                .listen(0, "127.0.0.1");
        return outcome(server).actualPort();
    }

    private Rehearsal rehearsal(int port, int timeout, String root) {
        return new Rehearsal(
                vertx.createHttpClient(new HttpClientOptions().setDecompressionSupported(true)),
                new RequestOptions().setHost("127.0.0.1").setPort(port).setTimeout(timeout),
                root);
    }

    private static <T> T outcome(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(MOST_MINUTES, TimeUnit.MINUTES);
    }
}
