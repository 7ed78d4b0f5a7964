package id.linimasa.timeline.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import id.linimasa.timeline.stream.EventStream;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The read model is made anew from the log while it is read. */
@QuarkusTest
@Tag("own-process")
@TestProfile(OwnServers.class)
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class RebuildTest {
    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void theRebuiltReadModelIsTheSameInEveryByte() {
        List<Instant> instants = new ArrayList<>();
        List<UUID> articles = Stream.generate(UUID::randomUUID).limit(4).toList();
        for (int day = 1; day <= 4; day++) {
            for (UUID article : articles) {
                Log.send(Rebuilding.posted(
                        subject, article, "h" + day, "2023-10-0" + (1 + (articles.indexOf(article) + day) % 5)));
            }
            Rebuilding.awaitArrived(articles, "h" + day);
            instants.add(Instant.now());
        }
        Log.send(Messages.withdrawal(articles.get(0)), Messages.withdrawnOutcome(articles.get(0)));
        Rebuilding.awaitWithdrawn(articles.subList(0, 1));
        List<String> answers = answers(articles, instants);
        List<String> rows = Rebuilding.everything();

        Rebuilding.rebuild();

        assertThat(Rebuilding.everything()).isEqualTo(rows);
        assertThat(answers(articles, instants)).isEqualTo(answers);
        Rebuilding.awaitNothingLeftOver();
        assertThat(answers(articles, instants)).isEqualTo(answers);
    }

    @Test
    void readersNoticeNothing() {
        UUID article = UUID.randomUUID();
        Log.send(Rebuilding.posted(subject, article, "h1", "2023-10-01"));
        Rebuilding.awaitArrived(List.of(article), "h1");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Set<String>> answers = CompletableFuture.supplyAsync(() -> answersUntil(done));

        Rebuilding.rebuild();
        Rebuilding.awaitNothingLeftOver();
        done.set(true);

        assertThat(answers.join()).hasSize(1).allMatch(answer -> answer.startsWith("[200"));
    }

    @Test
    void whoReadsMeanwhileReadsOn() throws Exception {
        IntStream.rangeClosed(1, 9)
                .forEach(day -> Log.send(Rebuilding.posted(subject, UUID.randomUUID(), "h1", "2023-10-0" + day)));
        awaitStatements(9);
        String cursor = given().queryParam("limit", 4)
                .queryParam("subject", subject)
                .get("/policy-events")
                .jsonPath()
                .getString("next");
        String tag = given().queryParam("subject", subject).get("/timeline").header("ETag");
        String place = place();
        try (Connection slow = ReadModel.connect();
                Statement reading = slow.createStatement()) {
            slow.setAutoCommit(false);
            reading.setFetchSize(1);
            ResultSet rows = reading.executeQuery("select id from policy_events where subject_id = '" + subject + "'");
            assertThat(rows.next()).isTrue();

            Rebuilding.rebuild();

            assertThat(remaining(rows)).isEqualTo(8);
            given().queryParam("limit", 500)
                    .queryParam("subject", subject)
                    .queryParam("cursor", cursor)
                    .get("/policy-events")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(5));
            given().queryParam("subject", subject)
                    .header("If-None-Match", tag)
                    .get("/timeline")
                    .then()
                    .statusCode(304);
        }
        UUID article = UUID.randomUUID();
        try (EventStream stream = EventStream.open("subject=" + subject, place)) {
            Log.send(Rebuilding.posted(subject, article, "h1", "2023-11-11"));
            await().atMost(Rebuilding.PATIENCE).until(() -> !stream.told().isEmpty());
            assertThat(stream.story()).containsExactly("policy-event " + Rebuilding.event(article, "h1"));
        }
    }

    @Test
    void whatArrivesMeanwhileIsThereAfterwards() {
        UUID first = UUID.randomUUID();
        Log.send(Rebuilding.posted(subject, first, "h1", "2023-10-01"));
        Rebuilding.awaitArrived(List.of(first), "h1");
        UUID article = UUID.randomUUID();
        Rebuilding.holding(Rebuilding.IN_A_TRANSACTION, () -> {
            Rebuilding.ask().then().statusCode(202).body("state", equalTo("waiting"));
            Rebuilding.ask().then().statusCode(409).body("type", equalTo("urn:linimasa:problem:rebuild-under-way"));
            Rebuilding.await("switching");
            Log.send(Rebuilding.posted(subject, article, "h1", "2023-10-02"));
            awaitStatements(2);
            Log.send(Rebuilding.posted(subject, article, "h2", "2023-10-03"));
            awaitDates("2023-10-01", "2023-10-03");
            assertThat(Rebuilding.last().jsonPath().getLong("log.'policy-events'.read"))
                    .isPositive();
        });

        Rebuilding.await("done");

        Rebuilding.awaitArrived(List.of(article), "h2");
        awaitDates("2023-10-01", "2023-10-03");
        List<String> rows = Rebuilding.everything();
        Rebuilding.awaitNothingLeftOver();
        Rebuilding.rebuild();
        assertThat(Rebuilding.everything()).isEqualTo(rows);
    }

    private void awaitStatements(int count) {
        await().atMost(Rebuilding.PATIENCE).until(() -> statements().equals("200 " + count));
        ReadModel.awaitResolved();
    }

    private void awaitDates(String... dates) {
        await().atMost(Rebuilding.PATIENCE).untilAsserted(() -> assertThat(ReadModel.policyEventDates(subject))
                .containsExactlyInAnyOrder(dates));
    }

    private Set<String> answersUntil(AtomicBoolean done) {
        Set<String> answers = new TreeSet<>();
        do {
            answers.add(Stream.of("/policy-events/facets", "/timeline", "/contradictions", "/policy-events")
                    .map(path -> given().queryParam("subject", subject).get(path))
                    .map(response -> response.statusCode() + " " + response.asString())
                    .toList()
                    .toString());
        } while (!done.get());
        return answers;
    }

    private String statements() {
        Response response = given().queryParam("subject", subject).get("/policy-events/facets");
        return response.statusCode() + " " + response.jsonPath().getString("policyEventCount");
    }

    private static String place() {
        return Rebuilding.query("""
                select (select id from generation) || '.' || max(changed_in) || '.ffffffff-ffff-ffff-ffff-ffffffffffff'
                from (select changed_in from policy_events union all select changed_in from extraction_outcomes) as changes""").get(0);
    }

    private static int remaining(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }

    private List<String> answers(List<UUID> articles, List<Instant> instants) {
        List<String> paths = Stream.concat(
                        Stream.of("/timeline?subject=", "/contradictions?subject=", "/policy-events?limit=500&subject=")
                                .map(path -> path + subject),
                        articles.stream().map(article -> "/articles/" + article))
                .toList();
        return paths.stream()
                .flatMap(path -> Stream.concat(
                        Stream.of(path),
                        instants.stream().map(instant -> path + (path.contains("?") ? "&" : "?") + "asOf=" + instant)))
                .map(path -> path + " " + given().get(path).asString())
                .toList();
    }
}
