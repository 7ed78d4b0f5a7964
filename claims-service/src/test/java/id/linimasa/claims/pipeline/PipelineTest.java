package id.linimasa.claims.pipeline;

import static id.linimasa.claims.pipeline.Topics.article;
import static id.linimasa.claims.pipeline.Topics.committed;
import static id.linimasa.claims.pipeline.Topics.newId;
import static id.linimasa.claims.pipeline.Topics.put;
import static id.linimasa.claims.pipeline.Topics.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.claims.ContractSchema;
import id.linimasa.claims.GoldenExample;
import id.linimasa.claims.ScriptedExtractor;
import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class PipelineTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void revisionIsFollowedByItsPolicyEventsAndOneOutcome() {
        String id = newId();

        put(List.of(article(id, "Closed on 2023-10-04, again on 2024-01-02.")));

        List<JsonNode> outcomes = awaitOutcomes(1, id);
        List<JsonNode> events = values(committed("policy-events", id));
        assertThat(events)
                .extracting(event -> event.at("/date/edtf").textValue())
                .containsExactly("2023-10-04", "2024-01-02");
        assertThat(outcomes.get(0).get("status").textValue()).isEqualTo("extracted");
        assertThat(texts(outcomes.get(0).get("eventIds")))
                .containsExactlyElementsOf(events.stream()
                        .map(event -> event.get("id").textValue())
                        .toList());
    }

    @Test
    void whatIsOnTheTopicsIsWhatTheContractsSay() {
        String extracted = newId();
        String withdrawn = newId();
        String failed = newId();
        String nothing = newId();

        put(List.of(
                article(extracted, "Closed on 2023-10-04."),
                raw(withdrawn, null),
                article(failed, ScriptedExtractor.FAIL),
                article(nothing, "Nothing.")));

        awaitOutcomes(4, extracted, withdrawn, failed, nothing);
        assertMessages(
                "extraction-outcome", committed("extraction-outcomes", extracted, withdrawn, failed, nothing), 4);
        assertMessages("policy-event", committed("policy-events", extracted, withdrawn, failed, nothing), 1);
    }

    @Test
    void articleSentTwiceStatesTheSameInTheSameBytes() {
        String id = newId();

        put(List.of(article(id, "Closed on 2023-10-04."), article(id, "Closed on 2023-10-04.")));

        List<JsonNode> outcomes = awaitOutcomes(2, id);
        assertThat(Set.copyOf(outcomes)).hasSize(1);
        assertThat(committed("policy-events", id))
                .hasSize(2)
                .extracting(ConsumerRecord::value)
                .containsOnly(committed("policy-events", id).get(0).value());
    }

    @Test
    void revisionsHaveTheirOutcomesInTheOrderOfTheLog() {
        String id = newId();

        put(List.of(
                article(id, "Closed on 2024-01-01."),
                article(newId(), "Something else on 2020-01-01."),
                article(id, "Closed on 2023-10-04."),
                raw(id, null)));

        List<JsonNode> outcomes = awaitOutcomes(3, id);
        assertThat(outcomes)
                .extracting(outcome -> outcome.get("status").textValue())
                .containsExactly("extracted", "extracted", "withdrawn");
        assertThat(values(committed("policy-events", id)))
                .extracting(event -> event.at("/date/edtf").textValue())
                .containsExactly("2024-01-01", "2023-10-04");
    }

    @Test
    void poisonBetweenGoodArticlesBecomesDeadLettersAndTheRestGoesOn() {
        String before = newId();
        String poison = newId();
        String after = newId();
        ProducerRecord<byte[], byte[]> otherMajor = article(poison, "Closed on 2023-10-04.");
        otherMajor.headers().add("ce_dataschema", bytes("urn:linimasa:contract:article:2.0"));
        otherMajor.headers().add("REPLY_TOPIC", bytes("policy-events-dead-letter"));

        put(List.of(
                article(before, "Closed on 2023-10-04."),
                raw(poison, "{\"id\":"),
                otherMajor,
                raw(poison, new String(article(before, "x").value(), StandardCharsets.UTF_8)),
                article(after, "Closed on 2023-10-04.")));

        awaitOutcomes(1, before);
        awaitOutcomes(1, after);
        List<JsonNode> outcomes = awaitOutcomes(3, poison);
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.get("status").textValue()).isEqualTo("failed");
            assertThat(outcome.get("contentHash").isNull()).isTrue();
        });
        assertThat(committed("policy-events", poison)).isEmpty();
        assertThat(committed("articles-dead-letter", poison))
                .extracting(letter -> header(letter, "dead-letter-reason"))
                .containsExactly(
                        "not JSON from byte 6 on",
                        "major version 2 of the contract article is not readable",
                        "field id differs from the key");
    }

    @Test
    void deadLetterIsTheMessageItselfWithItsCauseAndPlace() {
        String id = newId();
        ProducerRecord<byte[], byte[]> message = article(id, ScriptedExtractor.FAIL + " secret words");
        message.headers().add("traceparent", bytes("00-1-1-01"));

        put(List.of(message));

        List<JsonNode> outcomes = awaitOutcomes(1, id);
        assertThat(outcomes.get(0).get("problem").textValue())
                .isEqualTo("IllegalStateException in ScriptedExtractor.extractFrom");
        ConsumerRecord<byte[], byte[]> original = committed("articles", id).get(0);
        assertThat(committed("articles-dead-letter", id)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(message.value());
            assertThat(headers(letter))
                    .containsAllEntriesOf(Map.of(
                            "traceparent", "00-1-1-01",
                            "dead-letter-reason", "IllegalStateException in ScriptedExtractor.extractFrom",
                            "dead-letter-exception-class-name", "java.lang.IllegalStateException",
                            "dead-letter-topic", "articles",
                            "dead-letter-partition", Integer.toString(original.partition()),
                            "dead-letter-offset", Long.toString(original.offset()),
                            "dead-letter-service", "claims-service"));
        });
    }

    @Test
    void messageWhoseKeyNamesNoArticleIsADeadLetterOnly() {
        String key = "not-an-article";

        put(List.of(raw(key, null), raw(key, "{}")));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(committed("articles-dead-letter", key))
                .hasSize(2));
        assertThat(committed("extraction-outcomes", key)).isEmpty();
    }

    @Test
    void laterMinorVersionAndUnknownFieldsAreRead() {
        List<GoldenExample> examples = GoldenExample.all(GoldenExample.ARTICLES, "article-");

        put(examples.stream().map(example -> example.on("articles")).toList());

        String[] keys = examples.stream().map(GoldenExample::key).distinct().toArray(String[]::new);
        List<JsonNode> outcomes = awaitOutcomes(examples.size(), keys);
        assertThat(outcomes)
                .noneMatch(outcome -> outcome.get("status").textValue().equals("failed"));
        assertThat(committed("articles-dead-letter", keys)).isEmpty();
    }

    @Test
    void articleThatStatesMoreThanAMessageCanHoldFailsAndTheRestGoesOn() {
        String huge = newId();
        String after = newId();

        put(List.of(article(huge, ScriptedExtractor.HUGE + " 2023-10-04"), article(after, "Closed on 2023-10-04.")));

        assertThat(awaitOutcomes(1, huge).get(0).get("problem").textValue()).startsWith("more is stated than");
        assertThat(committed("policy-events", huge)).isEmpty();
        assertThat(awaitOutcomes(1, after).get(0).get("status").textValue()).isEqualTo("extracted");
    }

    @Test
    void articleThatHangsTheExtractorIsGivenUpAndTheRestGoesOn() {
        String hanging = newId();
        String after = newId();

        put(List.of(article(hanging, ScriptedExtractor.HANG), article(after, "Closed on 2023-10-04.")));

        assertThat(awaitOutcomes(1, hanging).get(0).get("problem").textValue())
                .isEqualTo("extraction took longer than 2 s");
        assertThat(awaitOutcomes(1, after).get(0).get("status").textValue()).isEqualTo("extracted");
    }

    @Test
    void largestArticleThatTheTopicHoldsIsFollowedByItsOutcome() {
        String id = newId();

        put(List.of(article(id, "\\u0001".repeat(600_000) + " 2023-10-04"), raw(id, "x".repeat(4_000_000))));

        List<JsonNode> outcomes = awaitOutcomes(2, id);
        assertThat(outcomes)
                .extracting(outcome -> outcome.get("status").textValue())
                .containsExactly("extracted", "failed");
        assertThat(committed("articles-dead-letter", id)).singleElement().satisfies(letter -> assertThat(letter.value())
                .hasSize(4_000_000));
    }

    private static List<JsonNode> awaitOutcomes(int count, String... ids) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(committed("extraction-outcomes", ids))
                .hasSize(count));
        return values(committed("extraction-outcomes", ids));
    }

    private static void assertMessages(String contract, List<ConsumerRecord<byte[], byte[]>> messages, int count) {
        ContractSchema schema = ContractSchema.of(contract);
        Map<String, String> golden =
                GoldenExample.all(GoldenExample.OWN, contract + "-").get(0).headers();
        assertThat(messages).hasSize(count).allSatisfy(message -> {
            assertThat(schema.errors(message.value())).isEmpty();
            assertThat(schema.unknownFields(message.value())).isEmpty();
            assertThat(value(message).get("articleId").textValue())
                    .isEqualTo(new String(message.key(), StandardCharsets.UTF_8));
            Map<String, String> headers = headers(message);
            assertThat(headers)
                    .containsEntry("ce_type", golden.get("ce_type"))
                    .containsEntry("ce_source", golden.get("ce_source"))
                    .containsEntry("ce_dataschema", "urn:linimasa:contract:" + contract + ":1.0")
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("content-type", "application/json");
            assertThat(headers.get("ce_id")).matches("[0-9a-f-]{36}:[0-9]+-[0-9]+");
            assertThat(headers.get("ce_time")).matches("[-0-9]{10}T[.:0-9]+Z");
            if (!value(message).path("status").asText().equals("withdrawn")) {
                assertThat(headers).containsEntry("ce_ingestedat", "2026-01-05T08:00:00.123Z");
                assertThat(headers).containsOnlyKeys(golden.keySet());
            }
        });
    }

    private static List<JsonNode> values(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream().map(PipelineTest::value).toList();
    }

    private static JsonNode value(ConsumerRecord<byte[], byte[]> message) {
        try {
            return JSON.readTree(message.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return JSON.convertValue(array, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return headers(message).get(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
