package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Messages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline is given out in the form that the client asks for. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ExportApiTest {
    private final UUID article = UUID.randomUUID();
    private final String subject = "subject-" + article;

    @BeforeEach
    void publish() {
        UUID launch = UUID.randomUUID();
        UUID closure = UUID.randomUUID();
        Log.send(
                Messages.article(article, "h"),
                Messages.policyEvent(launch, article, "h", subject, "launch", "2021-05-01", "ID"),
                Messages.policyEvent(closure, article, "h", subject, "2023-10-04"),
                Messages.outcome(article, "h", launch, closure));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().queryParam("subject", subject)
                .get("/timeline")
                .then()
                .body("items", hasSize(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json, {",
        "csv, text/csv, '\"entry_id\",'",
        "ics, text/calendar, BEGIN:VCALENDAR",
        "timelinejs, application/vnd.timelinejs+json, {",
        "jsonld, application/ld+json, {",
        "atom, application/atom+xml, <?xml"
    })
    void parameterAndAcceptMeanTheSame(String format, String mediaType, String beginning) {
        Response named = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/timeline?limit=500&format=" + format + "&subject=" + subject);
        Response accepted = given().accept(mediaType).get("/timeline?limit=500&subject=" + subject);

        named.then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType))
                .header("Vary", containsString("Accept"));
        accepted.then().statusCode(200).header("Content-Type", startsWith(mediaType));
        assertThat(named.asString()).startsWith(beginning);
        given().header("If-None-Match", named.header("ETag"))
                .get("/timeline?limit=500&format=" + format + "&subject=" + subject)
                .then()
                .statusCode(304);
    }

    @Test
    void whoDoesNotSayGetsJson() {
        given().accept("*/*").get("/timeline?subject=" + subject).then().contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({"csv", "ics", "timelinejs", "jsonld", "atom"})
    void pagesLeadToTheNextOne(String format) {
        Response first = given().get("/timeline?limit=1&language=en&format=" + format + "&subject=" + subject);

        String link = first.header("Link");
        assertThat(link).endsWith(">; rel=\"next\"").contains("format=" + format);
        Response second = given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        second.then().statusCode(200).header("Linimasa-Left-Out", "0");
        assertThat(second.header("Link")).isNull();
        assertThat(second.asString()).isNotEqualTo(first.asString());
    }

    @Test
    void feedHasTheLastDateFirst() {
        given().get("/timeline?format=atom&language=en&subject=" + subject)
                .then()
                .body("feed.entry[0].title", startsWith("4 October 2023"))
                .body("feed.entry[1].title", startsWith("1 May 2021"));
    }

    @ParameterizedTest
    @CsvSource({
        "format=xml, format",
        "format=csv&format=ics, format",
        "format=ics&language=fr, language",
        "format=csv&x=y, x"
    })
    void malformedParametersAreNamed(String query, String field) {
        given().get("/timeline?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource({"csv", "json", "jsonld"})
    void answersAreCompressedForThoseWhoTakeThemSo(String format) {
        Response compressed = given().header("Accept-Encoding", "gzip")
                .get("/timeline?limit=500&format=" + format + "&subject=" + subject);
        Response plain = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/timeline?limit=500&format=" + format + "&subject=" + subject);

        compressed.then().header("Content-Encoding", "gzip").header("ETag", equalTo(plain.header("ETag")));
        assertThat(plain.header("Content-Encoding")).isIn(null, "identity");
        assertThat(compressed.asString()).isEqualTo(plain.asString());
    }
}
