package id.linimasa.timeline.entries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import id.linimasa.timeline.resolver.ShownStatements;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list shows some of what many articles say. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ManyStatementsTest {
    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void whoSaysSomethingElseIsShownAmongMany() {
        String many = "2023-10-04";
        String one = "2023-10-05";
        Log.send(Stream.concat(Stream.generate(() -> many).limit(30), Stream.of(one))
                .flatMap(this::said)
                .toArray(Message[]::new));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> list("timeline").then().body("items.policyEventCount", contains(31)));
        ReadModel.awaitResolved();

        Response timeline = list("timeline");
        Response contradictions = list("contradictions");

        timeline.then()
                .body("items[0].policyEvents", hasSize(ShownStatements.MOST_OF_ENTRY))
                .body("items[0].policyEvents.date", hasItem(one))
                .body("items[0].roles[0].candidates.policyEventCount", contains(30, 1));
        contradictions
                .then()
                .body("items[0].sides", hasSize(2))
                .body(
                        "items[0].sides.find { it.date.edtf == '" + many + "' }.policyEvents",
                        hasSize(ShownStatements.MOST_OF_SIDE))
                .body("items[0].sides.policyEventCount", containsInAnyOrder(30, 1))
                .body(
                        "items[0].sides.find { it.date.edtf == '" + many + "' }.policyEvents.date",
                        everyItem(equalTo(many)))
                .body("items[0].sides.find { it.date.edtf == '" + one + "' }.policyEvents.date", contains(one));
        given().get("/timeline/{id}", timeline.jsonPath().getString("items[0].id"))
                .then()
                .body("policyEvents", hasSize(31));
        assertThat(known("timeline")).isEqualTo(items(timeline));
        assertThat(known("contradictions")).isEqualTo(items(contradictions));
    }

    private List<Object> known(String name) {
        return items(given().queryParam("subject", subject)
                .queryParam("asOf", Instant.now().toString())
                .get("/" + name));
    }

    private static List<Object> items(Response list) {
        return list.then().statusCode(200).extract().path("items");
    }

    private Stream<Message> said(String day) {
        UUID article = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        return Stream.of(
                Messages.policyEvent(event, article, "h", subject, day), Messages.outcome(article, "h", event));
    }

    private Response list(String name) {
        return given().queryParam("subject", subject).get("/" + name);
    }
}
