package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all endpoints have in common: conditional requests, strict parameters, problem details. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class HttpRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?limit=1",
                "/policy-events?limit=1",
                "/policy-events/facets",
                "/articles?limit=1",
                "/subjects?limit=1",
                "/publishers?limit=1",
                "/statistics"
            })
    void unchangedAnswersAreNotSentAgain(String path) {
        Response first = given().get(path);
        String tag = first.header("ETag");

        Response second = given().header("If-None-Match", tag).get(path);

        assertThat(tag).isNotBlank();
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        second.then().statusCode(304).header("ETag", tag);
        assertThat(second.asByteArray()).isEmpty();
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        given().head(path).then().statusCode(200).header("ETag", tag);
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline?type=tutup, type, launch",
        "/timeline?disputed=maybe, disputed, false",
        "/timeline?from=2023-13-01, from, day",
        "/timeline?from=yesterday, from, day",
        "/timeline?from=2023-02-01&to=2023-01-01, to, before",
        "/timeline?limit=501, limit, 500",
        "/timeline?limit=0, limit, 500",
        "/timeline?limit=many, limit, 500",
        "/timeline?cursor=AAAA, cursor, next",
        "/timeline?jurisdiction=Indonesia, jurisdiction, ISO",
        "/timeline?subject=, subject, text",
        "/timeline?subject=a&subject=b, subject, once",
        "/timeline?subject=%00, subject, text",
        "/timeline?sort=title, sort, -date",
        "/timeline?publisher=%00, publisher, text",
        "/contradictions?publisher=, publisher, text",
        "/contradictions?kind=typo, kind, date-disagreement",
        "/contradictions?cursor=AAAA, cursor, next",
        "/timeline?colour=red, colour, subject",
        "/timeline/x, id, UUID",
        "/timeline/882e48e2-f14f-5e23-a7d2-1c7d0bba4b10?limit=1, limit, no such",
        "/policy-events?status=gone, status, rumoured",
        "/policy-events?articleId=1, articleId, UUID",
        "/policy-events?disputed=true, disputed, no such",
        "/articles?status=withdrawn, status, pending",
        "/articles/1, id, UUID",
        "/subjects?name=%0A, name, text",
        "/subjects?type=closure, type, no such",
        "/policy-events/facets?limit=1, limit, no such",
        "/publishers?cursor=x, cursor, next",
        "/statistics?month=2023-10, month, no such",
        "/subjects/%00, id, text"
    })
    void malformedParametersAreNamed(String url, String field, String hint) {
        given().urlEncodingEnabled(false)
                .get(url)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:invalid-parameter"))
                .body("title", notNullValue())
                .body("status", equalTo(400))
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(hint));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        given().get("/policy-events?type=x&status=y&colour=z")
                .then()
                .statusCode(400)
                .body("violations.field", contains("type", "status", "colour"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing-here, 404, urn:linimasa:problem:not-found",
        "GET, /articles/00000000-0000-0000-0000-000000000000, 404, urn:linimasa:problem:not-found",
        "GET, /timeline/00000000-0000-0000-0000-000000000000, 404, urn:linimasa:problem:not-found",
        "GET, /subjects/nobody, 404, urn:linimasa:problem:not-found",
        "POST, /timeline, 405, urn:linimasa:problem:method-not-allowed",
        "DELETE, /articles/00000000-0000-0000-0000-000000000000, 405, urn:linimasa:problem:method-not-allowed"
    })
    void refusalsAreProblems(String method, String path, int status, String type) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline",
                "/contradictions",
                "/policy-events",
                "/policy-events/facets",
                "/articles",
                "/subjects",
                "/publishers",
                "/statistics"
            })
    void anotherMediaTypeIsRefused(String path) {
        given().accept("image/png")
                .get(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:not-acceptable"));
    }

    @Test
    void refusedMethodsAreToldWhatIsAllowed() {
        given().post("/timeline").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/contradictions", "/policy-events", "/articles", "/subjects", "/publishers"})
    void headHasTheHeadersOfGet(String path) {
        Response get = uncompressed().queryParam("limit", 1).get(path);

        Response head = uncompressed().queryParam("limit", 1).head(path);

        for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Content-Length")) {
            assertThat(head.header(header)).as(header).isNotNull().isEqualTo(get.header(header));
        }
        assertThat(head.asByteArray()).isEmpty();
    }

    private static RequestSpecification uncompressed() {
        return given().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
