package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.GoldenExample;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the endpoints answer to messages that came through the log. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ApiTest {
    private final UUID article = UUID.randomUUID();
    private final String subject = "subject-" + article;

    @Test
    void goldenArticleIsServedWithItsOutcomeAndPolicyEvents() {
        Log.send(
                GoldenExample.of("article-full").message(),
                GoldenExample.of("policy-event-full").message(),
                GoldenExample.of("policy-event-open-date").message(),
                GoldenExample.of("policy-event-unspecified-date").message(),
                GoldenExample.of("extraction-outcome-extracted").message());
        String id = GoldenExample.of("article-full").key();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/articles/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Toko Digital berhenti melayani"))
                .body("status", equalTo("extracted"))
                .body("publishedAt", equalTo("2023-10-05T09:30:00+07:00"))
                .body("outcome.publishedAtBasis", equalTo("given"))
                .body("policyEvents.type", contains("closure", "deadline"))
                .body("policyEvents[1].date.latest", equalTo("2023-10-31"))
                .body("policyEvents[1].date.earliest", nullValue())
                .body("policyEvents[0].evidence.end", equalTo(79)));
        given().get("/subjects/toko-digital")
                .then()
                .statusCode(200)
                .body("name", equalTo("Toko Digital"))
                .body("policyEventCount", equalTo(2))
                .body("earliest", equalTo("2023-10-04"))
                .body("latest", equalTo("2023-10-31"));
        given().queryParam("limit", 500)
                .get("/subjects")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("toko-digital"));
        given().queryParam("publisher", "Kabar Niaga")
                .queryParam("status", "extracted")
                .queryParam("from", "2023-10-05")
                .queryParam("to", "2023-10-05")
                .get("/articles")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.policyEventCount", equalTo(2));
    }

    @Test
    void statementsAboutOneHappeningAreOneEntryThatIsDisputedIfTheyExcludeEachOther() {
        UUID other = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        List<UUID> events = ids(4);
        publish(
                Messages.policyEvent(events.get(0), article, "h", subject, "2023-10-05"),
                Messages.policyEvent(events.get(1), other, "h", subject, "2023-10-04"),
                Messages.policyEvent(events.get(2), third, "h", subject, "2023-10-04"),
                Messages.policyEvent(events.get(3), third, "h", subject, "launch", "2021-01-01", "ID"),
                Messages.outcome(article, "h", events.get(0)),
                Messages.outcome(other, "h", events.get(1)),
                Messages.outcome(third, "h", events.get(2), events.get(3)));
        awaitPolicyEvents(4);

        Response timeline = timeline();

        timeline.then()
                .statusCode(200)
                .body("items.type", contains("launch", "closure"))
                .body("items.date.edtf", contains("2021-01-01", "2023-10-04"))
                .body("items.disputed", contains(false, true))
                .body("items[1].roles.status", contains("effective"))
                .body("items[1].roles[0].consensus", nullValue())
                .body("items[1].roles[0].candidates.date.edtf", contains("2023-10-04", "2023-10-05"))
                .body("items[1].roles[0].candidates.policyEventCount", contains(2, 1))
                .body("items[0].roles[0].consensus", equalTo("2021-01-01"))
                .body("items[0].roles[0].candidates.probability", contains(1.0f))
                .body("items[1].policyEventCount", equalTo(3))
                .body("items[1].policyEvents.articleId", containsInAnyOrder(article + "", other + "", third + ""))
                .body("items[1].policyEvents[0].quote", containsString("Toko Digital"))
                .body("items[1].jurisdictions", contains("ID"))
                .body("items[1].statuses", contains("effective"))
                .body("next", nullValue());
        String id = timeline.jsonPath().getString("items[1].id");
        given().get("/timeline/{id}", id)
                .then()
                .statusCode(200)
                .body("policyEvents", hasSize(3))
                .body("policyEvents[0].evidence.start", equalTo(0));
        given().queryParam("subject", subject)
                .queryParam("disputed", "false")
                .get("/timeline")
                .then()
                .body("items.type", contains("launch"));
        given().queryParam("subject", subject)
                .queryParam("type", "closure")
                .queryParam("from", "2023-10-05")
                .queryParam("to", "2023-12-31")
                .get("/timeline")
                .then()
                .body("items.id", contains(id));
        given().queryParam("subject", subject)
                .queryParam("from", "2023-10-06")
                .get("/timeline")
                .then()
                .body("items", empty());
    }

    @Test
    void contradictionsAreToldWithTheSentencesOfEachSide() {
        UUID other = UUID.randomUUID();
        List<UUID> events = ids(2);
        publish(
                Messages.policyEvent(events.get(0), article, "h", subject, "2023-10-05"),
                Messages.policyEvent(events.get(1), other, "h", subject, "2023-10-04"),
                Messages.outcome(article, "h", events.get(0)),
                Messages.outcome(other, "h", events.get(1)));
        awaitPolicyEvents(2);

        Response contradictions = given().queryParam("subject", subject).get("/contradictions");

        contradictions
                .then()
                .statusCode(200)
                .body("items.kind", contains("date-disagreement"))
                .body("items[0].severity", equalTo("conflict"))
                .body("items[0].gapInDays", equalTo(1))
                .body("items[0].jurisdictions", contains("ID"))
                .body("items[0].sentences.id", containsString("4 Oktober 2023"))
                .body("items[0].sentences.en", containsString("4 October 2023"))
                .body("items[0].sides.date.edtf", contains("2023-10-04", "2023-10-05"))
                .body("items[0].sides[0].policyEvents.articleId", contains(other.toString()))
                .body("items[0].sides[1].policyEvents.articleId", contains(article.toString()))
                .body("items[0].sides[1].policyEvents[0].quote", containsString("Toko Digital"));
        given().header("If-None-Match", contradictions.header("ETag"))
                .queryParam("subject", subject)
                .get("/contradictions")
                .then()
                .statusCode(304);
        given().queryParam("subject", subject)
                .queryParam("kind", "denied")
                .get("/contradictions")
                .then()
                .body("items", empty());
    }

    @Test
    void statementsAboutOtherPlacesDoNotDisputeEachOther() {
        List<UUID> events = ids(2);
        publish(
                Messages.policyEvent(events.get(0), article, "h", subject, "closure", "2023-10-05", "ID"),
                Messages.policyEvent(events.get(1), article, "h", subject, "closure", "2023-10-04", "MY", "SG"),
                Messages.outcome(article, "h", events.get(0), events.get(1)));
        awaitPolicyEvents(2);

        Response timeline = timeline();

        timeline.then()
                .body("items.disputed", contains(false, false, false))
                .body("items.jurisdictions", containsInAnyOrder(List.of("ID"), List.of("MY"), List.of("SG")));
        given().queryParam("subject", subject)
                .queryParam("jurisdiction", "SG")
                .get("/timeline")
                .then()
                .body("items.date.edtf", contains("2023-10-04"));
        given().queryParam("subject", subject)
                .queryParam("jurisdiction", "ID")
                .queryParam("articleId", article.toString())
                .queryParam("status", "effective")
                .queryParam("type", "closure")
                .get("/policy-events")
                .then()
                .body("items.id", contains(events.get(0).toString()));
    }

    @Test
    void pagesNeitherRepeatNorLoseStatementsWhileOthersAreAdded() {
        List<UUID> first = ids(25);
        List<UUID> added = ids(25);
        LocalDate day = LocalDate.of(2023, 1, 1);
        publish(events(first, article, day));
        publish(Messages.outcome(article, "h", first.toArray(UUID[]::new)));
        awaitPolicyEvents(25);
        UUID other = UUID.randomUUID();
        Log.send(Messages.outcome(other, "h", added.toArray(UUID[]::new)));

        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("subject", subject).queryParam("limit", 3);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/policy-events");
            seen.addAll(page.jsonPath().getList("items.id", UUID.class));
            cursor = page.jsonPath().getString("next");
            int step = seen.size() / 3;
            Log.send(events(
                    added.subList(Math.min(step * 3, 24), Math.min(step * 3 + 3, 25)), other, day.plusDays(step)));
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(first);
    }

    @Test
    void timelineIsPagedByEntry() {
        List<UUID> events = ids(7);
        List<String> places = List.of("ID", "MY", "SG", "TH", "VN", "PH", "US");
        publish(IntStream.range(0, 7)
                .mapToObj(i -> Messages.policyEvent(
                        events.get(i), article, "h", subject, "closure", "2022-01-0" + (i + 1), places.get(i)))
                .toArray(Message[]::new));
        publish(Messages.outcome(article, "h", events.toArray(UUID[]::new)));
        awaitPolicyEvents(7);

        Response first =
                given().queryParam("subject", subject).queryParam("limit", 5).get("/timeline");

        first.then().body("items", hasSize(5)).body("next", notNullValue());
        given().queryParam("subject", subject)
                .queryParam("limit", 100)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/timeline")
                .then()
                .body("items.date.edtf", contains("2022-01-06", "2022-01-07"))
                .body("next", nullValue());
        given().queryParam("cursor", first.jsonPath().getString("next"))
                .get("/timeline")
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        given().queryParam("subject", subject)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/policy-events")
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
    }

    @Test
    void figuresAreVisible() {
        UUID event = UUID.randomUUID();
        publish(
                Messages.policyEvent(event, article, "h", subject, "2023-10-04"),
                Messages.outcome(article, "h", event));
        awaitPolicyEvents(1);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .contains("linimasa_visible_age_seconds_bucket{le=\"0.5\"}")
                        .contains("linimasa_projection_batch_max{topic=\"policy-events\"")
                        .contains("linimasa_consumer_lag_records{topic=\"articles\"} 0.0")
                        .contains("linimasa_consumer_lag_records{topic=\"policy-events\"} 0.0")
                        .contains("linimasa_consumer_lag_records{topic=\"extraction-outcomes\"} 0.0"));
    }

    @Test
    void healthIsTold() {
        // Another test may have taken the broker away a moment ago.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            given().get("/q/health/ready").then().statusCode(200).body("checks.status", not(hasItem("DOWN")));
            given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("consumers poll"));
        });
    }

    @Test
    void lastPageOfNothingIsEmpty() {
        given().queryParam("subject", subject)
                .get("/timeline")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void publish(Message... messages) {
        Log.send(messages);
    }

    private Message[] events(List<UUID> ids, UUID stating, LocalDate first) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Messages.policyEvent(
                        ids.get(i), stating, "h", subject, first.plusDays(i).toString()))
                .toArray(Message[]::new);
    }

    private Response timeline() {
        return given().queryParam("subject", subject).get("/timeline");
    }

    private void awaitPolicyEvents(int count) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().queryParam("subject", subject)
                .queryParam("limit", 500)
                .get("/policy-events")
                .then()
                .body("items", hasSize(count)));
        ReadModel.awaitResolved();
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
