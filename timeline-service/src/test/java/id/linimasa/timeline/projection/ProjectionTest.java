package id.linimasa.timeline.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same messages leave the same state, however often, late and in whatever order and batches they come. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ProjectionTest {
    @Inject
    Delivery delivery;

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
        delivery.deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        delivery.deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
        assertThat(ReadModel.article(article).jsonPath().getString("text")).isEqualTo("Isi h1");
    }

    @Test
    void olderMessageThatComesLaterChangesNothing() {
        delivery.deliver(
                Messages.article(article, "h2").at(20),
                Messages.policyEvent(event, article, "h2", subject, "2023-10-05")
                        .at(20),
                Messages.outcome(article, "h2", event).at(20));

        delivery.deliver(
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
        delivery.deliver(
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
        delivery.deliver(Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                .at(1));
        List<UUID> before = ReadModel.policyEventIds(subject);

        delivery.deliver(Messages.outcome(article, "h1", event).at(1));

        assertThat(before).isEmpty();
        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
    }

    @Test
    void statementThatComesAfterItsOutcomeCounts() {
        delivery.deliver(Messages.outcome(article, "h1", event).at(1));

        delivery.deliver(Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                .at(1));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(event);
    }

    @Test
    void correctedArticleCountsWithItsNewStatementsOnly() {
        UUID corrected = UUID.randomUUID();
        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        delivery.deliver(
                Messages.policyEvent(corrected, article, "h2", subject, "2023-10-05")
                        .at(2),
                Messages.outcome(article, "h2", corrected).at(2));

        assertThat(ReadModel.policyEventIds(subject)).containsExactly(corrected);
    }

    @Test
    void statementOfAnOlderRevisionDoesNotStandInForItsNewMessage() {
        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        delivery.deliver(Messages.outcome(article, "h2", event).at(2));

        assertThat(ReadModel.policyEventIds(subject)).isEmpty();
    }

    @Test
    void withdrawnArticleIsGoneAndItsStatementsDoNotCount() {
        delivery.deliver(
                Messages.article(article, "h1").at(1),
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1));

        delivery.deliver(
                Messages.withdrawal(article).at(2),
                Messages.withdrawnOutcome(article).at(2));

        assertThat(ReadModel.policyEventIds(subject)).isEmpty();
        assertThat(ReadModel.article(article).statusCode()).isEqualTo(410);
        assertThat(ReadModel.textsOf(article)).containsOnlyNulls();
    }

    @Test
    void withdrawnArticleDoesNotComeBackWithAnOlderRevision() {
        delivery.deliver(Messages.withdrawal(article).at(2));

        delivery.deliver(Messages.article(article, "h1").at(1));

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
                    delivery.deliver(records.subList(0, cut));
                    delivery.deliver(records.subList(cut / 2, records.size()));
                    return ReadModel.policyEventDates(subject)
                            + ReadModel.article(article).asString();
                })
                .distinct()
                .toList();

        assertThat(states).singleElement().asString().startsWith("[2023-10-04]");
    }
}
