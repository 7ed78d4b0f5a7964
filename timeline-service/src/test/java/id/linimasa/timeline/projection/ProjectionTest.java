package id.linimasa.timeline.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same messages leave the same state, however often, late and in whatever order and batches they come. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ProjectionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ArticleConsumer articles;

    @Inject
    PolicyEventConsumer policyEvents;

    @Inject
    ExtractionOutcomeConsumer outcomes;

    private UUID article;
    private UUID event;
    private String subject;

    @BeforeEach
    void newArticle() {
        article = UUID.randomUUID();
        event = UUID.randomUUID();
        subject = "subject-" + article;
    }

    @Test
    void batchThatComesTwiceLeavesOneOfEach() {
        deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
        assertThat(ReadModel.article(article).jsonPath().getString("text")).isEqualTo("Isi h1");
    }

    @Test
    void olderMessageThatComesLaterChangesNothing() {
        deliver(
                Messages.article(article, "h2").at(20),
                Messages.policyEvent(event, article, "h2", subject, "2023-10-05")
                        .at(20),
                Messages.outcome(article, "h2", event).at(20));

        deliver(
                Messages.article(article, "h1").at(10),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(10),
                Messages.outcome(article, "h1").at(10));

        assertThat(ReadModel.article(article).jsonPath().getString("contentHash"))
                .isEqualTo("h2");
        assertThat(ReadModel.policyEventDates(subject)).containsExactly("2023-10-05");
    }

    @Test
    void newestOfOneRowInABatchWins() {
        deliver(
                Messages.article(article, "h3").at(3),
                Messages.article(article, "h1").at(1),
                Messages.article(article, "h2").at(2),
                Messages.outcome(article, "h3").at(3),
                Messages.outcome(article, "h1", event).at(1));

        assertThat(ReadModel.article(article).jsonPath().getString("contentHash"))
                .isEqualTo("h3");
        assertThat(ReadModel.article(article).jsonPath().getString("status")).isEqualTo("extracted");
    }

    @Test
    void statementCountsOnceItsOutcomeHasArrived() {
        deliver(Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                .at(1));
        List<UUID> before = ReadModel.policyEventIds(subject);

        deliver(Messages.outcome(article, "h1", event).at(1));

        assertThat(before).isEmpty();
        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
    }

    @Test
    void statementThatComesAfterItsOutcomeCounts() {
        deliver(Messages.outcome(article, "h1", event).at(1));

        deliver(Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                .at(1));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
    }

    @Test
    void correctedArticleCountsWithItsNewStatementsOnly() {
        UUID corrected = UUID.randomUUID();
        deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        deliver(
                Messages.policyEvent(corrected, article, "h2", subject, "2023-10-05")
                        .at(2),
                Messages.outcome(article, "h2", corrected).at(2));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(corrected);
    }

    @Test
    void statementOfAnOlderRevisionDoesNotStandInForItsNewMessage() {
        deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        deliver(Messages.outcome(article, "h2", event).at(2));

        assertThat(ReadModel.policyEventIds(subject)).isEmpty();
    }

    @Test
    void withdrawnArticleIsGoneAndItsStatementsDoNotCount() {
        deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        deliver(
                Messages.withdrawal(article).at(2),
                Messages.withdrawnOutcome(article).at(2));

        assertThat(ReadModel.policyEventIds(subject)).isEmpty();
        assertThat(ReadModel.article(article).statusCode()).isEqualTo(410);
        assertThat(ReadModel.textsOf(article)).containsOnlyNulls();
    }

    @Test
    void withdrawnArticleDoesNotComeBackWithAnOlderRevision() {
        deliver(Messages.withdrawal(article).at(2));

        deliver(Messages.article(article, "h1").at(1));

        assertThat(ReadModel.article(article).statusCode()).isEqualTo(410);
    }

    @Test
    void anyOrderAndBatchingLeavesTheSameState() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int revision = 1; revision <= 4; revision++) {
            String hash = "h" + revision;
            records.add(Messages.article(article, hash).at(revision));
            records.add(Messages.policyEvent(event, article, hash, subject, "2023-10-0" + revision)
                    .at(revision));
            records.add(Messages.outcome(article, hash, event).at(revision));
        }
        Random random = new Random(7);

        List<String> states = IntStream.range(0, 20)
                .mapToObj(round -> {
                    ReadModel.forget(article);
                    Collections.shuffle(records, random);
                    int cut = random.nextInt(records.size());
                    deliver(records.subList(0, cut));
                    deliver(records.subList(cut / 2, records.size()));
                    return ReadModel.policyEventDates(subject)
                            + ReadModel.article(article).asString();
                })
                .distinct()
                .toList();

        assertThat(states).singleElement().asString().startsWith("[2023-10-04]");
    }

    @Test
    void poisonIsSetAsideWithItsCauseAndTheRestOfTheBatchIsWritten() {
        UUID poisoned = UUID.randomUUID();
        Message refused = Messages.article(poisoned, "h1").replacing("Isi h1", "Isi \\u0000");

        deliver(
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

        deliver(
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

        deliver(
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

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final void deliver(ConsumerRecord<String, byte[]>... records) {
        deliver(Arrays.asList(records));
    }

    private void deliver(List<ConsumerRecord<String, byte[]>> records) {
        articles.consume(batch(records, "articles")).await().atMost(PATIENCE);
        policyEvents.consume(batch(records, "policy-events")).await().atMost(PATIENCE);
        outcomes.consume(batch(records, "extraction-outcomes")).await().atMost(PATIENCE);
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records, String topic) {
        List<ConsumerRecord<String, byte[]>> ofTopic =
                records.stream().filter(record -> record.topic().equals(topic)).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), ofTopic), Map.of());
    }
}
