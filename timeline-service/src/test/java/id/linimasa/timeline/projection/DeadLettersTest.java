package id.linimasa.timeline.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that is to blame itself is set aside with its cause; what came with it is written. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class DeadLettersTest {
    @Inject
    Delivery delivery;

    @Inject
    MeterRegistry registry;

    private UUID article;
    private UUID event;
    private String subject;

    @BeforeEach
    void newArticle() {
        article = UUID.randomUUID();
        event = UUID.randomUUID();
        subject = "subject-" + article;
    }

    @AfterEach
    void bringTheBrokerBack() {
        KafkaTestResource.current().bringBack();
    }

    @Test
    void deadLetterThatIsDueWhileTheBrokerIsAwayIsPublishedWhenItIsBack() {
        UUID poisoned = UUID.randomUUID();
        KafkaTestResource.current().takeAway();
        double retries = retries();
        CompletableFuture<Void> batch = delivery.articles(
                        Messages.article(poisoned, "h1").withValue("no JSON").at(1),
                        Messages.article(article, "h1").at(2))
                .subscribeAsCompletionStage();
        await().atMost(Duration.ofSeconds(60)).until(() -> retries() >= retries + 1);
        assertThat(batch).as("acknowledged before the dead letter is").isNotDone();

        KafkaTestResource.current().bringBack();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(batch).isCompleted());
        assertThat(Log.deadLetters("articles", poisoned.toString()))
                .isNotEmpty()
                .allSatisfy(letter ->
                        assertThat(header(letter, "dead-letter-offset")).isEqualTo("1"));
        assertThat(ReadModel.article(article).statusCode()).isEqualTo(200);
    }

    private double retries() {
        return registry.counter(ProjectionMetrics.RETRIES, "topic", "articles").count();
    }

    @Test
    void poisonIsSetAsideWithItsCauseAndTheRestOfTheBatchIsWritten() {
        UUID poisoned = UUID.randomUUID();
        Message refused = Messages.article(poisoned, "h1").replacing("Isi h1", "Isi \\u0000");

        delivery.deliver(
                Messages.article(article, "h1").at(1),
                refused.at(2),
                Messages.article(UUID.randomUUID(), "h1")
                        .withKey(poisoned.toString())
                        .at(3),
                Messages.article(poisoned, "h1")
                        .with("ce_dataschema", "urn:linimasa:contract:article:2.0")
                        .at(4),
                Messages.article(poisoned, "h1").withValue("no JSON").at(5));

        assertThat(ReadModel.article(article).statusCode()).isEqualTo(200);
        assertThat(ReadModel.article(poisoned).statusCode()).isEqualTo(404);
        List<ConsumerRecord<String, byte[]>> letters = Log.deadLetters("articles", poisoned.toString());
        assertThat(letters)
                .extracting(letter -> header(letter, "dead-letter-offset"))
                .containsExactlyInAnyOrder("2", "3", "4", "5");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(header(letter, "dead-letter-topic")).isEqualTo("articles");
            assertThat(header(letter, "dead-letter-partition")).isEqualTo("0");
            assertThat(header(letter, "dead-letter-service")).isEqualTo("timeline-service");
            assertThat(header(letter, "dead-letter-reason")).isNotBlank().doesNotContain("\n");
            assertThat(header(letter, "dead-letter-exception-class-name")).contains(".");
            assertThat(header(letter, "ce_type")).isEqualTo("linimasa.article.posted");
        });
        assertThat(letters)
                .filteredOn(letter -> header(letter, "dead-letter-offset").equals("5"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).asString().isEqualTo("no JSON"));
    }

    @Test
    void newestOfARowThatIsPoisonLeavesTheOneBeforeIt() {
        Message poison =
                Messages.outcome(article, "h2", event).replacing("\"problem\":null", "\"problem\":\"\\u0000\"");

        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1),
                poison.at(2));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
        assertThat(Log.deadLetters("extraction-outcomes", article.toString())).hasSize(1);
    }

    @Test
    void poisonPolicyEventIsSetAside() {
        Message poison = Messages.policyEvent(UUID.randomUUID(), article, "h1", tooLongForItsIndex(), "2023-10-04");

        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                poison.at(2),
                Messages.outcome(article, "h1", event).at(1));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
        assertThat(Log.deadLetters("policy-events", article.toString())).hasSize(1);
    }

    /** Noise, because what PostgreSQL can compress would fit. */
    private static String tooLongForItsIndex() {
        return new Random(1)
                .ints(20_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Contract.header(record, name).orElse("");
    }
}
