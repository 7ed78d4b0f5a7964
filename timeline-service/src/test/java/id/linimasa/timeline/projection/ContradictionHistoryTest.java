package id.linimasa.timeline.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contradiction tells since when it has been known, how it changed, and when and why it went. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ContradictionHistoryTest {
    @Inject
    Delivery delivery;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final String subject = "subject-" + first;
    private String id;

    @BeforeEach
    void twoArticlesDisagreeAndAThirdTellsAnotherDate() {
        state(first, "2023-10-04", 100);
        state(second, "2023-10-05", 200);
        ReadModel.awaitResolved();
        id = given().queryParam("subject", subject)
                .get("/contradictions")
                .jsonPath()
                .getString("items[0].id");
        state(third, "2023-10-09", 300);
        ReadModel.awaitResolved();
    }

    @Test
    void versionsTellWhatChangedItAndWhen() {
        JsonPath history = history("").jsonPath();

        assertThat(history.getString("firstKnownAt")).isEqualTo(at(202));
        assertThat(history.getString("goneAt")).isNull();
        assertThat(history.getString("contradiction.id")).isEqualTo(id);
        assertThat(history.getList("versions.from")).containsExactly(at(202), at(302));
        assertThat(history.getList("versions.until")).containsExactly(at(302), null);
        assertThat(history.getList("versions[0].sides.date.edtf"))
                .containsExactlyInAnyOrder("2023-10-04", "2023-10-05");
        assertThat(history.getList("versions[1].sides.date.edtf"))
                .containsExactlyInAnyOrder("2023-10-04", "2023-10-05", "2023-10-09");
        assertThat(history.getString("versions[1].because[0].articleId")).isEqualTo(third.toString());
        assertThat(history.getString("versions[1].because[0].change")).isEqualTo("posted");
    }

    @Test
    void goneContradictionTellsWhichArticleWasWithdrawn() {
        delivery.deliver(
                Messages.withdrawnOutcome(second).at(402),
                Messages.withdrawnOutcome(third).at(502));
        ReadModel.awaitResolved();

        JsonPath history = history("").jsonPath();

        assertThat(history.getString("goneAt")).isEqualTo(at(502));
        assertThat(history.getString("contradiction")).isNull();
        assertThat(history.getString("versions[-1].endedBecause[0].articleId")).isEqualTo(third.toString());
        assertThat(history.getString("versions[-1].endedBecause[0].change")).isEqualTo("withdrawn");
        assertThat(history.getList("versions.from")).containsExactly(at(202), at(302), at(402));
    }

    @Test
    void historyAsOfAnInstantEndsThere() {
        JsonPath then = history("?asOf=" + at(250)).jsonPath();

        assertThat(then.getList("versions.until")).hasSize(1).containsOnlyNulls();
        assertThat(then.getList("contradiction.sides")).hasSize(2);
        assertThat(history("?asOf=" + at(150)).statusCode()).isEqualTo(404);
    }

    private Response history(String asOf) {
        return given().get("/contradictions/" + id + asOf);
    }

    private void state(UUID article, String day, long offset) {
        UUID event = UUID.randomUUID();
        delivery.deliver(
                Messages.policyEvent(event, article, "h1", subject, day).at(offset),
                Messages.outcome(article, "h1", event).at(offset + 2));
    }

    private static String at(long offset) {
        return Instant.ofEpochMilli(1_767_600_000_000L + offset).toString();
    }
}
