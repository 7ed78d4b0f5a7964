package id.linimasa.timeline.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever listens is told everything, whatever commits late, breaks or goes away meanwhile. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class PolicyEventStreamTest {
    private final UUID article = UUID.randomUUID();
    private final String subject = "subject-" + article;

    @AfterEach
    void bringEverythingBack() {
        PostgresTestResource.current().bringBack();
    }

    @Test
    void whatBeginsAndCeasesToCountIsTold() throws IOException, InterruptedException {
        UUID kept = UUID.randomUUID();
        UUID dropped = UUID.randomUUID();
        UUID added = UUID.randomUUID();
        try (EventStream stream = EventStream.open("subject=" + subject, "0")) {
            Log.send(
                    Messages.policyEvent(kept, article, "h1", subject, "2023-10-04"),
                    Messages.policyEvent(dropped, article, "h1", subject, "2023-10-05"),
                    Messages.outcome(article, "h1", kept, dropped));
            eventually(() -> assertThat(stream.story())
                    .containsExactlyInAnyOrder("policy-event " + kept, "policy-event " + dropped));

            Log.send(
                    Messages.policyEvent(kept, article, "h2", subject, "2023-10-04"),
                    Messages.policyEvent(added, article, "h2", subject, "2023-10-06"),
                    Messages.outcome(article, "h2", kept, added));
            eventually(() -> assertThat(stream.story()).contains("policy-event " + added, "withdrawn " + dropped));

            Log.send(Messages.withdrawnOutcome(article));
            eventually(() -> assertThat(stream.story()).contains("withdrawn " + kept, "withdrawn " + added));
            assertThat(stream.told()).allMatch(event -> event.id() != null);
            assertThat(stream.told().get(stream.told().size() - 1).data())
                    .contains(article.toString())
                    .doesNotContain("quote");
        }
    }

    @Test
    void whoComesBackIsToldWhatFollowsAndNothingElse() throws IOException, InterruptedException {
        List<UUID> events = Stream.generate(UUID::randomUUID).limit(250).toList();
        for (int i = 0; i < events.size(); i += 50) {
            publish(events.subList(i, i + 50));
        }
        EventStream all = EventStream.open("subject=" + subject, "0");
        eventually(() -> assertThat(all.told()).hasSize(250));
        all.close();

        for (int seen : List.of(1, 50, 99, 100, 101, 249)) {
            try (EventStream rest = EventStream.open(
                    "subject=" + subject, all.told().get(seen - 1).id())) {
                eventually(() -> assertThat(rest.told()).hasSize(250 - seen));
                assertThat(rest.told()).isEqualTo(all.told().subList(seen, 250));
            }
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws IOException, InterruptedException, SQLException {
        UUID early = UUID.randomUUID();
        publish(List.of(early));
        UUID late = UUID.randomUUID();
        UUID meanwhile = UUID.randomUUID();
        try (EventStream stream = EventStream.open("subject=" + subject, "0");
                Connection connection = ReadModel.connect()) {
            eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + early));
            connection.setAutoCommit(false);
            copy(connection, early, late);
            publish(List.of(meanwhile));
            eventually(() -> assertThat(ReadModel.policyEventIds(subject)).contains(meanwhile));
            await().during(Duration.ofSeconds(2)).until(() -> stream.told().size() == 1);

            connection.commit();

            eventually(() -> assertThat(stream.story())
                    .containsExactly("policy-event " + early, "policy-event " + late, "policy-event " + meanwhile));
        }
    }

    @Test
    void aNewListenerIsToldWhatIsNew() throws IOException, InterruptedException {
        UUID known = UUID.randomUUID();
        publish(List.of(known));
        try (EventStream stream = EventStream.open("subject=" + subject, "0")) {
            eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + known));
        }
        UUID added = UUID.randomUUID();
        try (EventStream stream = EventStream.open("subject=" + subject, null)) {
            eventually(() -> assertThat(stream.all()).isNotEmpty());
            publish(List.of(added));

            eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + added));
            String first = stream.all().get(0).id();
            try (EventStream again = EventStream.open("lastEventId=" + first + "&subject=" + subject, null)) {
                eventually(() -> assertThat(again.story()).containsExactly("policy-event " + added));
            }
        }
    }

    @Test
    void aReadModelMadeAnewIsToldFromTheBeginning() throws IOException, InterruptedException {
        UUID event = UUID.randomUUID();
        publish(List.of(event));
        String other = UUID.randomUUID() + ".99999999." + UUID.randomUUID();

        try (EventStream stream = EventStream.open("subject=" + subject, other)) {
            eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + event));
        }
    }

    @Test
    void filtersLeaveOthersOut() throws IOException, InterruptedException {
        UUID launch = UUID.randomUUID();
        UUID closure = UUID.randomUUID();
        Log.send(
                Messages.policyEvent(launch, article, "h", subject, "launch", "2021-05-01", "MY"),
                Messages.policyEvent(closure, article, "h", subject, "2023-10-04"),
                Messages.outcome(article, "h", launch, closure));

        for (String query : List.of("type=launch", "jurisdiction=MY")) {
            try (EventStream stream = EventStream.open("subject=" + subject + "&" + query, "0")) {
                eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + launch));
            }
        }
    }

    @Test
    void listenersOutliveTheDatabase() throws IOException, InterruptedException {
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        publish(List.of(before));
        try (EventStream stream = EventStream.open("subject=" + subject, "0")) {
            eventually(() -> assertThat(stream.story()).containsExactly("policy-event " + before));
            PostgresTestResource.current().takeAway();
            publish(List.of(after));
            await().during(Duration.ofSeconds(2)).until(() -> !stream.ended());

            PostgresTestResource.current().bringBack();

            eventually(() ->
                    assertThat(stream.story()).containsExactly("policy-event " + before, "policy-event " + after));
        }
    }

    @ParameterizedTest
    @CsvSource({"Last-Event-ID, 12", "Last-Event-ID, x.1.y", "Last-Event-ID, -1"})
    void anIdThatIsNoneIsRefused(String header, String id) {
        given().header(header, id)
                .get("/policy-events/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(header));
    }

    private void publish(List<UUID> events) {
        UUID stating = UUID.randomUUID();
        List<Message> messages = new ArrayList<>();
        events.forEach(event -> messages.add(Messages.policyEvent(event, stating, "h", subject, "2023-10-04")));
        messages.add(Messages.outcome(stating, "h", events.toArray(UUID[]::new)));
        Log.send(messages.toArray(Message[]::new));
    }

    /** The same statement by another article, in the transaction of the connection. */
    private static void copy(Connection connection, UUID event, UUID copy) throws SQLException {
        UUID other = UUID.randomUUID();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into policy_events (id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest,
                                               jurisdictions, cell_id, statement, recorded_at, log_offset)
                    select '%1$s', '%2$s', content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, jurisdictions,
                           cell_id, jsonb_set(statement, '{id}', '"%1$s"'), recorded_at, log_offset
                    from policy_events where id = '%3$s'""".formatted(copy, other, event));
            statement.execute("""
                    insert into extraction_outcomes (article_id, content_hash, published_at_basis, event_ids, status, extractor_name,
                                                     extractor_version, recorded_at, log_offset)
                    select '%s', 'h', 'given', array['%s']::uuid[], 'extracted', 'x', '1', now(), 1""".formatted(other, copy));
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }
}
