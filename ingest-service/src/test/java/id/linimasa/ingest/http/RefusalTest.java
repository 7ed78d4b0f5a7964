package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.article.ArticleReview;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that is no 2xx is a problem detail with a stable type, and one about fields names all of them. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class RefusalTest {
    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{}",
                "{'text':'a'}",
                "{\"text\":\"a\",}",
                "{\"text\":NaN}",
                "// comment\n{}",
                "{\"text\":\"a\nb\"}"
            })
    void whatIsNoJsonIsUnreadable(String body) {
        ValidatableResponse answer =
                given().contentType(JSON).body(body).when().post("/articles").then();

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:unreadable-body"))
                .body("status", equalTo(400));
    }

    @Test
    void bodyThatIsNoUtf8IsUnreadable() {
        byte[] latin = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        given().contentType(JSON)
                .body(latin)
                .when()
                .post("/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void everyFaultyFieldIsNamed() {
        String body = """
                {"text":" ","title":7,"publisher":["a"],"language":"Indonesian","publishedAt":"2023-02-30",
                 "url":"ftp://kabar.example/a","url":"https://kabar.example/","author":{"name":"x"}}""";

        ValidatableResponse answer =
                given().contentType(JSON).body(body).when().post("/articles").then();

        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:invalid-article"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "text", "title", "publisher", "language", "publishedAt", "url", "url", "author"));
    }

    @Test
    void everyFaultyQueryParameterIsNamed() {
        ValidatableResponse answer = given().contentType("text/plain;charset=utf-8")
                .queryParam("url", "https://user:secret@kabar.example/")
                .queryParam("publishedAt", "2023-10-04T09:30:00")
                .queryParam("langauge", "id")
                .body("Teks.")
                .when()
                .post("/articles")
                .then();

        answer.statusCode(422)
                .body("violations.field", containsInAnyOrder("url", "publishedAt", "langauge"))
                .body("violations.message", everyItem(not(containsString("secret"))));
    }

    @Test
    void queryParametersBesideJsonAreRefused() {
        given().contentType(JSON)
                .queryParam("title", "Judul")
                .body("{\"text\":\"Teks.\"}")
                .when()
                .post("/articles")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\ud800',lone surrogate",
        "'\\udc00x',lone surrogate",
        "'\\u0000',NUL",
        "'\\ufdd0',non-character",
        "'\\uffff',non-character"
    })
    void escapedCharacterThatCannotBeStoredIsRefused(String escape, String complaint) {
        given().contentType(JSON)
                .body("{\"text\":\"a" + escape + "\"}")
                .when()
                .post("/articles")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("text"))
                .body("violations[0].message", containsString(complaint));
    }

    @Test
    void textOverTheLimitIsTooLarge() {
        String text = "a".repeat(ArticleReview.LONGEST_TEXT + 1);

        given().contentType(JSON)
                .body("{\"text\":\"" + text + "\"}")
                .when()
                .post("/articles")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:linimasa:problem:too-large"))
                .body("violations[0].field", equalTo("text"));
    }

    @Test
    void longestTextIsAcceptedHoweverItIsWritten() {
        String text = "\\u0001".repeat(ArticleReview.LONGEST_TEXT);

        given().contentType(JSON)
                .body("{\"text\":\"" + text + "\"}")
                .when()
                .post("/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void bodyOverTheLimitIsTooLarge() {
        given().contentType(JSON)
                .body(" ".repeat(RequestBody.LONGEST + 1))
                .when()
                .post("/articles")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "application/xml,415,unsupported-media-type",
        "text/plain;charset=iso-8859-1,415,unsupported-charset",
        "application/json;charset=utf-16,415,unsupported-charset",
        "application/x-ndjson;charset=utf-16,415,unsupported-charset",
    })
    void otherMediaTypeIsUnsupported(String mediaType, int status, String slug) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/xml", ContentType.TEXT)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .header("Content-Type", mediaType)
                .body("<a/>")
                .when()
                .post("/articles")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:" + slug));
    }

    @Test
    void bodyWithoutMediaTypeIsUnsupported() throws Exception {
        String answer = RawHttp.exchange(
                "POST /articles HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("urn:linimasa:problem:unsupported-media-type");
    }

    @Test
    void contentTypeThatIsNoMediaTypeIsUnsupported() throws Exception {
        String answer = RawHttp.exchange("POST /articles HTTP/1.1\r\nHost: a\r\nContent-Type: garbage\r\n"
                + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("urn:linimasa:problem:unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({"GET,/articles,405,method-not-allowed", "POST,/article,404,not-found"})
    void frameworksOwnErrorsAreProblemsToo(String method, String path, int status, String slug) {
        given().accept("application/json")
                .when()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:" + slug));
    }
}
