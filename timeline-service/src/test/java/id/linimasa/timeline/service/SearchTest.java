package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements are found by their words and counted by what they have in common. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class SearchTest {
    private final UUID indonesian = UUID.randomUUID();
    private final UUID english = UUID.randomUUID();
    private final String subject = "subject-" + indonesian;

    @BeforeEach
    void publish() {
        UUID closure = UUID.randomUUID();
        UUID launch = UUID.randomUUID();
        UUID banned = UUID.randomUUID();
        Log.send(
                Messages.article(indonesian, "h"),
                Messages.article(english, "h"),
                Messages.policyEvent(closure, indonesian, "h", subject, "2023-10-04")
                        .quoting("Pemerintah melarang penjualan ponsel.", "Larangan baru"),
                Messages.policyEvent(launch, indonesian, "h", subject, "launch", "2021-05-01", "ID", "MY")
                        .quoting("Toko itu diluncurkan di dua negara.", "Larangan baru"),
                Messages.policyEvent(banned, english, "h", subject, "ban", "2023-10-09")
                        .quoting("The agency is closing all shops.", "Agency acts"),
                Messages.outcome(indonesian, "h", closure, launch),
                Messages.outcome(english, "h", banned).replacing("\"language\":\"id\"", "\"language\":\"en\""));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> policyEvents("limit=9").body("items", hasSize(3)));
        ReadModel.awaitResolved();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "larangan             | launch closure",
                "jual                 | closure",
                "menjual              | closure",
                "luncurkan            | launch",
                "\"dua negara\"       | launch",
                "\"negara dua\"       | ''",
                "larangan -ponsel     | launch",
                "ponsel or negara     | launch closure",
                "close shop           | ban",
                "closed               | ban",
                "the agency           | ban",
                "tidakada             | ''",
                "(ponsel & !          | closure",
            })
    void statementsAreFoundByTheirWordsInAnyForm(String words, String types) {
        var found = given().queryParam("subject", subject)
                .queryParam("q", words)
                .get("/policy-events")
                .then();

        found.statusCode(200).body("items.type", types.isEmpty() ? empty() : contains((Object[]) types.split(" ")));
    }

    @Test
    void englishWordsOfAnIndonesianArticleAreReadAsIndonesian() {
        given().queryParam("subject", subject)
                .queryParam("q", "pemerintahs")
                .get("/policy-events")
                .then()
                .body("items", empty());
    }

    @Test
    void facetsCountTheStatementsOfTheFilter() {
        given().queryParam("subject", subject)
                .get("/policy-events/facets")
                .then()
                .statusCode(200)
                .body("policyEventCount", equalTo(3))
                .body("articleCount", equalTo(2))
                .body("types.value", contains("ban", "closure", "launch"))
                .body("jurisdictions.value", contains("ID", "MY"))
                .body("jurisdictions.policyEventCount", contains(2, 1))
                .body("publishers.value", contains("Harian Uji"));
        given().queryParam("subject", subject)
                .queryParam("q", "larangan")
                .queryParam("type", "launch")
                .get("/policy-events/facets")
                .then()
                .body("policyEventCount", equalTo(1))
                .body("jurisdictions.value", contains("ID", "MY"))
                .body("statuses.value", contains("effective"));
    }

    @Test
    void statisticsCountByMonth() {
        given().queryParam("subject", subject)
                .get("/statistics")
                .then()
                .statusCode(200)
                .body("months.value", contains("2021-05", "2023-10"))
                .body("months.policyEventCount", contains(1, 2))
                .body("subjectCount", equalTo(1));
    }

    @Test
    void sortTurnsTheListAndItsPages() {
        ValidatableResponse first = policyEvents("sort=-date&limit=2");
        first.body("items.type", contains("ban", "closure"));
        policyEvents("sort=-date&limit=2&cursor=" + first.extract().path("next"))
                .body("items.type", contains("launch"));
        given().get("/timeline?sort=-date&limit=1&subject=" + subject).then().body("items.type", contains("ban"));
    }

    @Test
    void subjectsAreFoundByTheStartOfAWordOfTheirName() {
        String name = subject.toUpperCase(Locale.ROOT);
        given().queryParam("name", name.substring(0, 20))
                .get("/subjects")
                .then()
                .statusCode(200)
                .body("items.id", contains(subject))
                .body("items[0].years.value", contains("2021", "2023"))
                .body("items[0].years.policyEventCount", contains(1, 2))
                .body("items[0].months.value", contains("2021-05", "2023-10"))
                .body("items[0].months.policyEventCount", contains(1, 2));
        given().queryParam("name", subject.substring(10))
                .get("/subjects")
                .then()
                .body("items", empty());
    }

    @Test
    void publishersAreCounted() {
        given().queryParam("name", "harian")
                .get("/publishers")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Harian Uji"))
                .body("items.find { it.name == 'Harian Uji' }.articleCount", greaterThanOrEqualTo(2))
                .body("items.find { it.name == 'Harian Uji' }.policyEventCount", greaterThanOrEqualTo(3));
    }

    private ValidatableResponse policyEvents(String query) {
        return given().get("/policy-events?subject=" + subject + "&" + query)
                .then()
                .statusCode(200);
    }
}
