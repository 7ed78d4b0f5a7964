package id.linimasa.timeline.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article has the status of its revision from the moment on at which its outcome and every statement are there, whichever comes last. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ArticleStateTest {
    @Inject
    Delivery delivery;

    @Inject
    MeterRegistry registry;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private UUID article;
    private String subject;

    @BeforeEach
    void newArticle() {
        article = UUID.randomUUID();
        subject = "subject-" + article;
        delivery.deliver(Messages.article(article, "h1").at(1));
    }

    @Test
    void articleIsPendingUntilTheLastStatementOfItsOutcomeIsThere() {
        deliverStatement(first, "h1", 1);
        delivery.deliver(Messages.outcome(article, "h1", first, second).at(1));
        JsonPath before = ReadModel.article(article).jsonPath();
        String listedBefore = listedStatus();

        deliverStatement(second, "h1", 2);

        assertThat(before.getString("status")).isEqualTo("pending");
        assertThat(listedBefore).isEqualTo("pending");
        JsonPath after = ReadModel.article(article).jsonPath();
        assertThat(after.getString("status")).isEqualTo("extracted");
        assertThat(after.getList("policyEvents.id")).containsExactlyElementsOf(after.getList("outcome.eventIds"));
        assertThat(listedStatus()).isEqualTo("extracted");
    }

    @Test
    void statementOfAnOlderRevisionDoesNotCompleteTheNewOutcome() {
        deliverStatement(first, "h1", 1);
        delivery.deliver(
                Messages.article(article, "h2").at(2),
                Messages.outcome(article, "h2", first).at(2));
        String before = ReadModel.article(article).jsonPath().getString("status");

        deliverStatement(first, "h2", 2);

        assertThat(before).isEqualTo("pending");
        assertThat(ReadModel.article(article).jsonPath().getString("status")).isEqualTo("extracted");
    }

    @Test
    void ageIsMeasuredWhenTheLastStatementCanBeRead() {
        long measured = measurements();
        delivery.deliver(Messages.outcome(article, "h1", first).at(1));
        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> measurements() == measured);

        deliverStatement(first, "h1", 1);

        await().atMost(Duration.ofSeconds(60)).until(() -> measurements() == measured + 1);
    }

    @Test
    void ageIsMeasuredWhenTheOutcomeComesLast() {
        long measured = measurements();
        deliverStatement(first, "h1", 1);

        delivery.deliver(Messages.outcome(article, "h1", first).at(1));

        await().atMost(Duration.ofSeconds(60)).until(() -> measurements() == measured + 1);
    }

    private void deliverStatement(UUID event, String hash, long offset) {
        delivery.deliver(Messages.policyEvent(event, article, hash, subject, "2023-10-0" + offset)
                .at(offset));
    }

    private String listedStatus() {
        return given().queryParam("limit", 500)
                .get("/articles")
                .jsonPath()
                .getString("items.find { it.id == '" + article + "' }.status");
    }

    private long measurements() {
        return registry.get(ProjectionMetrics.VISIBLE_AGE).timer().count();
    }
}
