package id.linimasa.timeline.projection;

import static io.restassured.RestAssured.given;
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

/** Entries and contradictions follow the statements that count, whatever comes between. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ResolvedSubjectsTest {
    @Inject
    Delivery delivery;

    private final UUID article = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID event = UUID.randomUUID();
    private final UUID otherEvent = UUID.randomUUID();
    private final String subject = "subject-" + article;

    @BeforeEach
    void twoArticlesThatDisagree() {
        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.policyEvent(otherEvent, other, "h1", subject, "2023-10-05")
                        .at(2),
                Messages.outcome(article, "h1", event).at(1),
                Messages.outcome(other, "h1", otherEvent).at(2));
        ReadModel.awaitResolved();
    }

    @Test
    void contradictionGoesAwayWhenAnArticleIsCorrected() {
        List<String> before = contradictions();
        UUID corrected = UUID.randomUUID();

        delivery.deliver(
                Messages.policyEvent(corrected, other, "h2", subject, "2023-10-04")
                        .at(3),
                Messages.outcome(other, "h2", corrected).at(3));
        ReadModel.awaitResolved();

        assertThat(before).containsExactly("date-disagreement");
        assertThat(contradictions()).isEmpty();
        assertThat(entries()).containsExactly("2023-10-04");
    }

    @Test
    void contradictionKeepsItsIdentityWhenStatementsCome() {
        String id = contradictionId();
        UUID third = UUID.randomUUID();
        UUID thirdEvent = UUID.randomUUID();

        delivery.deliver(
                Messages.policyEvent(thirdEvent, third, "h1", subject, "2023-10-05")
                        .at(4),
                Messages.outcome(third, "h1", thirdEvent).at(4));
        ReadModel.awaitResolved();

        assertThat(contradictionId()).isEqualTo(id);
    }

    @Test
    void nothingIsLeftOfASubjectAllOfWhoseArticlesAreWithdrawn() {
        delivery.deliver(
                Messages.withdrawnOutcome(article).at(5),
                Messages.withdrawnOutcome(other).at(6));
        ReadModel.awaitResolved();

        assertThat(ReadModel.resolved(subject)).isEmpty();
    }

    @Test
    void subjectThatAnArticleDoesNotNameAnyMoreIsResolvedToo() {
        UUID corrected = UUID.randomUUID();
        String otherSubject = "other-" + subject;

        delivery.deliver(
                Messages.policyEvent(corrected, other, "h2", otherSubject, "2023-10-05")
                        .at(3),
                Messages.outcome(other, "h2", corrected).at(3));
        ReadModel.awaitResolved();

        assertThat(contradictions()).isEmpty();
        assertThat(ReadModel.resolved(otherSubject)).hasSize(1);
    }

    @Test
    void whatWasCommittedBeforeACrashIsResolvedWithoutAnotherWord() {
        ReadModel.change("update extraction_outcomes set event_ids = '{}' where article_id = ?", other);

        ReadModel.awaitResolved();

        assertThat(contradictions()).isEmpty();
        assertThat(entries()).containsExactly("2023-10-04");
    }

    @Test
    void anyOrderAndBatchingLeavesTheSameBytes() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int revision = 1; revision <= 3; revision++) {
            String hash = "r" + revision;
            records.add(Messages.policyEvent(event, article, hash, subject, "2023-10-0" + revision)
                    .at(10 + revision));
            records.add(Messages.outcome(article, hash, event).at(10 + revision));
            records.add(Messages.policyEvent(otherEvent, other, hash, subject, "2023-10-1" + revision)
                    .at(20 + revision));
            records.add(Messages.outcome(other, hash, otherEvent).at(20 + revision));
        }
        Random random = new Random(11);

        List<List<String>> states = IntStream.range(0, 20)
                .mapToObj(round -> {
                    ReadModel.forget(article);
                    ReadModel.forget(other);
                    Collections.shuffle(records, random);
                    int cut = random.nextInt(records.size());
                    delivery.deliver(records.subList(0, cut));
                    delivery.deliver(records.subList(cut / 2, records.size()));
                    ReadModel.awaitResolved();
                    return ReadModel.resolved(subject);
                })
                .distinct()
                .toList();

        assertThat(states).singleElement().asString().contains("2023-10-03").contains("2023-10-13");
    }

    @Test
    void countingAnewLeavesWhatWasCountedStepByStep() {
        UUID corrected = UUID.randomUUID();
        delivery.deliver(
                Messages.policyEvent(corrected, other, "h2", subject, "2023-10-06")
                        .at(3),
                Messages.outcome(other, "h2", corrected).at(3));
        ReadModel.awaitResolved();
        List<String> stepByStep = ReadModel.resolved(subject);

        ReadModel.change("delete from counted_subjects where subject_id = ?", subject);
        ReadModel.change("insert into changed_subjects (subject_id) values (?)", subject);
        ReadModel.awaitResolved();

        assertThat(stepByStep).hasSizeGreaterThan(1);
        assertThat(ReadModel.resolved(subject)).isEqualTo(stepByStep);
    }

    private List<String> contradictions() {
        return given().queryParam("subject", subject)
                .get("/contradictions")
                .jsonPath()
                .getList("items.kind");
    }

    private String contradictionId() {
        return given().queryParam("subject", subject)
                .get("/contradictions")
                .jsonPath()
                .getString("items[0].id");
    }

    private List<String> entries() {
        return given().queryParam("subject", subject)
                .get("/timeline")
                .jsonPath()
                .getList("items.date.edtf");
    }
}
