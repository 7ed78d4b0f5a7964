package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Broker and database go and come back; nothing is lost, nobody helps. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class OutageTest {
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final String subject = "subject-" + UUID.randomUUID();

    private record Posted(UUID article, UUID event, List<Message> messages) {}

    @AfterEach
    void bringEverythingBack() {
        PostgresTestResource.current().bringBack();
        KafkaTestResource.current().bringBack();
    }

    @Test
    void whatArrivesWhileTheDatabaseIsAwayIsThereAfterwards() {
        List<Posted> before = articles(20);
        send(before);
        PostgresTestResource.current().takeAway();
        List<Posted> during = articles(20);
        send(during);
        awaitRetries();
        awaitLag();

        PostgresTestResource.current().bringBack();

        awaitAll(before);
        awaitAll(during);
        assertThat(during).allSatisfy(posted -> assertThat(
                        Log.deadLetters("articles", posted.article().toString()))
                .isEmpty());
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void aLongAbsenceOfTheDatabaseLosesNothing() {
        List<Posted> all = new ArrayList<>(articles(5));
        send(all);
        PostgresTestResource.current().takeAway();
        Instant back = Instant.now().plusSeconds(40);
        await().atMost(RECOVERY).pollInterval(Duration.ofSeconds(2)).until(() -> {
            List<Posted> during = articles(5);
            send(during);
            all.addAll(during);
            return Instant.now().isAfter(back);
        });
        given().get("/q/health/live").then().statusCode(200);

        PostgresTestResource.current().bringBack();

        List<Posted> after = articles(5);
        send(after);
        all.addAll(after);
        awaitAll(all);
        assertThat(all).allSatisfy(posted -> assertThat(
                        Log.deadLetters("policy-events", posted.article().toString()))
                .isEmpty());
    }

    @Test
    void whatArrivesAfterTheBrokerWasAwayIsConsumed() {
        List<Posted> before = articles(20);
        send(before);
        KafkaTestResource.current().takeAway();
        given().get("/q/health/live").then().statusCode(200);
        KafkaTestResource.current().bringBack();

        List<Posted> after = articles(20);
        send(after);

        awaitAll(before);
        awaitAll(after);
    }

    @Test
    void poisonIsSetAsideEvenIfTheBrokerGoesAwayAroundIt() {
        UUID poisoned = UUID.randomUUID();
        List<Posted> after = articles(5);
        Log.send(Messages.article(poisoned, "h1").withValue("no JSON"));
        KafkaTestResource.current().takeAway();
        KafkaTestResource.current().bringBack();

        send(after);

        awaitAll(after);
        await().atMost(RECOVERY).untilAsserted(() -> assertThat(Log.deadLetters("articles", poisoned.toString()))
                .isNotEmpty());
    }

    @Test
    void readersAreToldToComeBackWhileTheDatabaseIsAway() {
        UUID article = articles(1).get(0).article();
        PostgresTestResource.current().takeAway();

        for (String path : List.of(
                "/timeline",
                "/timeline?format=csv",
                "/contradictions",
                "/policy-events",
                "/policy-events/facets",
                "/articles",
                "/subjects",
                "/publishers",
                "/statistics",
                "/articles/" + article)) {
            Instant start = Instant.now();
            given().get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("urn:linimasa:problem:database-unavailable"));
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
    }

    private List<Posted> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID article = UUID.randomUUID();
                    UUID event = UUID.randomUUID();
                    return new Posted(
                            article,
                            event,
                            List.of(
                                    Messages.article(article, "h1"),
                                    Messages.policyEvent(event, article, "h1", subject, "2023-10-04"),
                                    Messages.outcome(article, "h1", event)));
                })
                .toList();
    }

    private static void send(List<Posted> articles) {
        Log.send(articles.stream().flatMap(posted -> posted.messages().stream()).toArray(Message[]::new));
    }

    private void awaitAll(List<Posted> articles) {
        await().atMost(RECOVERY).untilAsserted(() -> {
            List<UUID> counted = given().queryParam("subject", subject)
                    .queryParam("limit", 500)
                    .get("/policy-events")
                    .jsonPath()
                    .getList("items.id", UUID.class);
            assertThat(counted).containsAll(articles.stream().map(Posted::event).toList());
            assertThat(counted).doesNotHaveDuplicates();
            assertThat(articles).allSatisfy(posted -> assertThat(
                            ReadModel.article(posted.article()).statusCode())
                    .isEqualTo(200));
        });
    }

    private static void awaitLag() {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .containsPattern("linimasa_consumer_lag_records\\{topic=\"articles\"} [1-9]"));
    }

    private static void awaitRetries() {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .containsPattern("linimasa_projection_retries_total\\{topic=\"articles\"[^}]*} [1-9]"));
    }
}
