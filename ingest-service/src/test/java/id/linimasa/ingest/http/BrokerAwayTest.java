package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.ArticlesTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class BrokerAwayTest {
    private static final Duration HONEST = Duration.ofSeconds(20);

    @BeforeEach
    void takeTheBrokerAway() {
        post("sebelum").then().statusCode(202);
        KafkaTestResource.current().takeAway();
    }

    @AfterEach
    void bringTheBrokerBack() {
        KafkaTestResource.current().bringBack();
        await().atMost(Duration.ofSeconds(60)).until(() -> post("sesudah").statusCode() == 202);
    }

    @Test
    void everyPostingIsAnsweredWith503WithinTenSeconds() {
        long start = System.nanoTime();

        List<Response> answers = inParallel(30).map(CompletableFuture::join).toList();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HONEST);
        assertThat(answers).allSatisfy(answer -> answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:linimasa:problem:broker-away")));
    }

    @Test
    void withdrawalIsAnsweredWith503() {
        given().when()
                .delete("/articles/882e48e2-f14f-5e23-a7d2-1c7d0bba4b10")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue());
    }

    @Test
    void streamOfManyWindowsIsAnsweredWithinTenSeconds() {
        String body = IntStream.range(0, ArticleStream.MOST_LINES * 5)
                .mapToObj(i -> "{\"text\":\"tanpa broker " + i + "\"}\n")
                .reduce("", String::concat);
        long start = System.nanoTime();

        String answers = given().header("Content-Type", "application/x-ndjson; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .asString();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HONEST);
        assertThat(answers.lines())
                .hasSize(ArticleStream.MOST_LINES * 5)
                .allMatch(line -> line.contains("\"status\":503"));
    }

    @Test
    void serviceSaysThatItIsNotReady() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
    }

    @Test
    void postingsSucceedAgainWhenTheBrokerIsBack() {
        post("hilang").then().statusCode(503);

        KafkaTestResource.current().bringBack();

        await().atMost(Duration.ofSeconds(60)).until(() -> post("kembali").statusCode() == 202);
        String id = post("kembali").path("id");
        assertThat(ArticlesTopic.recordsOf(id)).isNotEmpty();
    }

    private static Stream<CompletableFuture<Response>> inParallel(int postings) {
        List<CompletableFuture<Response>> answers = IntStream.range(0, postings)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> post("serentak " + i), task -> new Thread(task).start()))
                .toList();
        return answers.stream();
    }

    private static Response post(String text) {
        return given().contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post("/articles");
    }
}
