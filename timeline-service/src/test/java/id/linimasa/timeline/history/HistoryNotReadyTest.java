package id.linimasa.timeline.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.projection.Delivery;
import id.linimasa.timeline.storage.Database;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks for a time that takes long to work out is told to come back, and then gets the answer. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class HistoryNotReadyTest {
    private static final int ARTICLES = 1_500;
    private static final String BEFORE = "2026-01-05T08:00:05Z";

    @Inject
    Delivery delivery;

    @Inject
    Database database;

    @Inject
    SubjectHistory subjects;

    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void whoCannotWaitIsToldToComeBack() throws SQLException {
        UUID article = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, "2023-10-04")
                        .at(1),
                Messages.outcome(article, "h1", event).at(1),
                Messages.withdrawnOutcome(article).at(9_000));
        ReadModel.awaitResolved();

        try (Connection nobodyElseWorksItOut = ReadModel.connect()) {
            lockHistory(nobodyElseWorksItOut);
            ReadModel.change("update subject_states set known = '{}' where subject_id = ?", subject);

            HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> impatient()
                    .knowing(AsOf.parse(BEFORE).orElseThrow(), Optional.of(subject), () -> Uni.createFrom()
                            .item("an answer"))
                    .await()
                    .indefinitely());

            assertThat(problem.getStatusCode()).isEqualTo(503);
            assertThat(problem.getType()).hasToString("urn:linimasa:problem:history-not-ready");
            assertThat(problem.getHeaders()).containsKey("Retry-After");
        }
        assertThat(statementsBefore()).isEqualTo(1);
    }

    @Test
    void subjectOfManyStatementsIsToldAsItWasKnown() {
        List<UUID> articles = Stream.generate(UUID::randomUUID).limit(ARTICLES).toList();
        IntStream.range(0, ARTICLES / 100)
                .forEach(batch -> delivery.deliver(IntStream.range(batch * 100, (batch + 1) * 100)
                        .boxed()
                        .flatMap(number -> Stream.of(
                                Messages.policyEvent(
                                                articles.get(number), articles.get(number), "h1", subject, day(number))
                                        .at(1),
                                Messages.outcome(articles.get(number), "h1", articles.get(number))
                                        .at(1)))
                        .toList()));
        delivery.deliver(articles.subList(0, 10).stream()
                .map(article -> Messages.withdrawnOutcome(article).at(9_000))
                .toList());
        ReadModel.awaitResolved();

        assertThat(statementsBefore()).isEqualTo(ARTICLES);
        assertThat(statements("")).isEqualTo(ARTICLES - 10);
    }

    private History impatient() {
        return new History(database, subjects, () -> Duration.ZERO);
    }

    private void lockHistory(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_lock(hashtext('linimasa history'), hashtext(?))")) {
            lock.setString(1, subject);
            lock.execute();
        }
    }

    private int statementsBefore() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> timeline("?asOf=" + BEFORE).statusCode(), status -> status == 200);
        return statements("?asOf=" + BEFORE);
    }

    private int statements(String asOf) {
        return timeline(asOf).jsonPath().<Integer>getList("items.policyEventCount").stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Response timeline(String asOf) {
        return given().queryParam("subject", subject).queryParam("limit", 100).get("/timeline" + asOf);
    }

    private static String day(int number) {
        return "2023-10-%02d".formatted(1 + number % 20);
    }
}
