package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a timeline and of contradictions, what a publisher has a part in, whatever the form. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class PublisherFilterTest {
    private final String subject = "subject-" + UUID.randomUUID();
    private final String first = "Kabar " + subject;
    private final String second = "Warta " + subject;
    private final String third = "Buletin " + subject;

    @BeforeEach
    void threePublishersTellOfASubject() {
        tell(first, "closure", "2023-10-05");
        tell(second, "closure", "2023-10-04");
        tell(second, "launch", "2021-01-01");
        tell(third, "partnership", "2022-03-01");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().queryParam("subject", subject)
                .get("/policy-events")
                .then()
                .body("items", hasSize(4)));
        ReadModel.awaitResolved();
    }

    @Test
    void timelineHasTheEntriesThatThePublisherTellsOf() {
        of(first).get("/timeline").then().statusCode(200).body("items.type", contains("closure"));
        of(second).get("/timeline").then().body("items.type", contains("launch", "closure"));
        of(second).queryParam("type", "launch").get("/timeline").then().body("items.date.edtf", contains("2021-01-01"));
        of("nobody").get("/timeline").then().body("items", empty());
    }

    @Test
    void otherFormsHaveTheSameEntries() {
        String csv = of(third).queryParam("format", "csv").get("/timeline").asString();

        assertThat(csv).contains("partnership").doesNotContain("closure", "launch");
    }

    @Test
    void contradictionsAreThoseThatThePublisherHasASideIn() {
        of(first).get("/contradictions").then().statusCode(200).body("items.kind", contains("date-disagreement"));
        of(second).get("/contradictions").then().body("items.sides[0]", hasSize(2));
        of(third).get("/contradictions").then().body("items", empty());
    }

    private RequestSpecification of(String publisher) {
        return given().queryParam("subject", subject).queryParam("publisher", publisher);
    }

    private void tell(String publisher, String type, String day) {
        UUID article = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        Message told = Messages.policyEvent(event, article, "h", value -> {
            value.put("publisher", publisher).put("type", type);
            ((ObjectNode) value.get("subject")).put("id", subject).put("name", subject);
            ((ObjectNode) value.get("date"))
                    .put("edtf", day)
                    .put("earliest", day)
                    .put("latest", day);
        });
        Log.send(told, Messages.outcome(article, "h", event));
    }
}
