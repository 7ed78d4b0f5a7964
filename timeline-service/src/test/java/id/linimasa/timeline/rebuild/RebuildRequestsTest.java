package id.linimasa.timeline.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of rebuilds that are stopped, called off or refused. */
@QuarkusTest
@Tag("own-process")
@TestProfile(OwnServers.class)
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class RebuildRequestsTest {
    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void whatAnotherProcessLeftHalfDoneIsBegunAnew() {
        UUID first = UUID.randomUUID();
        Log.send(Rebuilding.posted(subject, first, "h1", "2023-10-01"));
        Rebuilding.awaitArrived(List.of(first), "h1");
        Rebuilding.holding(Rebuilding.REBUILDING, () -> {
            Rebuilding.change("insert into rebuilds (state, attempts) values ('reading', 1)");
            Rebuilding.change("create schema linimasa_model_half");
            Rebuilding.change("create table linimasa_model_half.articles ()");
            Rebuilding.last().then().statusCode(200).body("attempts", equalTo(1));
        });

        Rebuilding.await("done");

        Rebuilding.last().then().body("attempts", equalTo(2));
        assertThat(ReadModel.policyEventDates(subject)).containsExactly("2023-10-01");
        Rebuilding.awaitNothingLeftOver();
    }

    @Test
    void oneThatIsCalledOffLeavesEverythingAsItWas() {
        UUID first = UUID.randomUUID();
        Log.send(Rebuilding.posted(subject, first, "h1", "2023-10-01"));
        Rebuilding.awaitArrived(List.of(first), "h1");
        List<String> rows = Rebuilding.everything();
        Rebuilding.holding(Rebuilding.IN_A_TRANSACTION, () -> {
            Rebuilding.ask().then().statusCode(202);
            Rebuilding.await("switching");

            given().delete("/rebuild").then().statusCode(200).body("state", equalTo("cancelled"));
        });

        Rebuilding.awaitNothingLeftOver();
        assertThat(Rebuilding.everything()).isEqualTo(rows);
        given().delete("/rebuild").then().statusCode(404);
        Rebuilding.rebuild();
    }

    @Test
    void nothingIsLostThatHasLeftTheLog() {
        UUID lost = UUID.randomUUID();
        Rebuilding.change("insert into articles (id, withdrawn, recorded_at, log_offset) values ('" + lost
                + "', false, now(), 5)");
        try {
            Rebuilding.ask().then().statusCode(202);
            Rebuilding.await("failed");

            Rebuilding.last()
                    .then()
                    .body("problem", equalTo("the log lacks something of what is read now in articles"));
            assertThat(Rebuilding.query("select id from articles where id = '" + lost + "'"))
                    .hasSize(1);
        } finally {
            Rebuilding.change("delete from articles where id = '" + lost + "'");
        }
    }

    @Test
    void pagesInABrowserCannotAskForOne() {
        given().header("Origin", "https://site.example")
                .post("/rebuild")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:linimasa:problem:for-operators"));
        given().header("X-Forwarded-For", "192.0.2.7").get("/rebuild").then().statusCode(403);
    }
}
