package id.linimasa.claims.pipeline;

import static id.linimasa.claims.pipeline.Topics.article;
import static id.linimasa.claims.pipeline.Topics.awaitExactlyOneOutcomeEach;
import static id.linimasa.claims.pipeline.Topics.committed;
import static id.linimasa.claims.pipeline.Topics.newId;
import static id.linimasa.claims.pipeline.Topics.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class TransactionsTest {
    @Inject
    KafkaClients clients;

    @Test
    void whatAKilledPredecessorLeftOpenIsNeverSeenAndItsArticleHasOneOutcome() throws Exception {
        String id = newId();
        // A process of the same name that is killed between sending and committing.
        try (Producer<byte[], byte[]> predecessor = clients.producer()) {
            predecessor.initTransactions();
            predecessor.beginTransaction();
            predecessor
                    .send(new ProducerRecord<>(
                            "extraction-outcomes",
                            id.getBytes(StandardCharsets.UTF_8),
                            "{\"half\":true}".getBytes(StandardCharsets.UTF_8)))
                    .get();

            put(List.of(article(id, "Closed on 2023-10-04.")));

            // Sooner than the transaction's time-out of 15 s would have let a subscriber pass.
            await().atMost(Duration.ofSeconds(12))
                    .untilAsserted(() ->
                            assertThat(outcomes(id)).singleElement().asString().contains("extracted"));
            assertThat(committed("policy-events", id)).hasSize(1);
        }
    }

    @Test
    void fencedProducerIsReplacedAndNothingIsLostOrDoubled() {
        List<String> ids = IntStream.range(0, 300).mapToObj(i -> newId()).toList();
        put(ids.subList(0, 150).stream()
                .map(id -> article(id, "Closed on 2023-10-04."))
                .toList());

        try (Producer<byte[], byte[]> rival = clients.producer()) {
            rival.initTransactions();
            put(ids.subList(150, 300).stream()
                    .map(id -> article(id, "Closed on 2023-10-04."))
                    .toList());
        }

        awaitExactlyOneOutcomeEach(ids);
    }

    @Test
    void brokerThatGoesAwayAndComesBackLosesAndDoublesNothing() {
        List<String> ids = IntStream.range(0, 400).mapToObj(i -> newId()).toList();
        put(ids.subList(0, 200).stream()
                .map(id -> article(id, "Closed on 2023-10-04."))
                .toList());

        KafkaTestResource.current().takeAway();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> RestAssured.get("/q/health/ready").then().statusCode(503));
            RestAssured.get("/q/health/live").then().statusCode(200);
        } finally {
            KafkaTestResource.current().bringBack();
        }

        put(ids.subList(200, 400).stream()
                .map(id -> article(id, "Closed on 2023-10-04."))
                .toList());
        awaitExactlyOneOutcomeEach(ids);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void brokerSpeaksTheTransactionProtocolThatNumbersEveryTransaction() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", KafkaTestResource.current().bootstrapServers()))) {
            short version = admin.describeFeatures()
                    .featureMetadata()
                    .get()
                    .finalizedFeatures()
                    .get("transaction.version")
                    .maxVersionLevel();

            assertThat(version).isGreaterThanOrEqualTo((short) 2);
        }
    }

    private static List<String> outcomes(String id) {
        return committed("extraction-outcomes", id).stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
