package id.linimasa.claims.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.linimasa.claims.ContractSchema;
import id.linimasa.claims.ScriptedExtractor;
import id.linimasa.claims.pipeline.PipelineProfile;
import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class ExtractionResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void answersDatesAndPolicyEventsAsOnTheTopic() throws Exception {
        Response answer = json("""
                {"url":"https://kabar.example/a","publisher":"Kabar","title":"Tutup","language":"id",
                 "publishedAt":"2023-10-05","text":"Tutup pada 2023-10-04."}""");

        answer.then()
                .statusCode(200)
                .body("language", equalTo("id"))
                .body("publishedAt", equalTo("2023-10-05"))
                .body("publishedAtBasis", equalTo("given"))
                .body("dates", hasSize(1))
                .body("dates[0].text", equalTo("2023-10-04"))
                .body("dates[0].start", equalTo(11))
                .body("dates[0].end", equalTo(21))
                .body("dates[0].timex3.type", equalTo("DATE"))
                .body("dates[0].precision", equalTo("day"))
                .body("dates[0].stated", equalTo(List.of("year", "month", "day")))
                .body("policyEvents", hasSize(1));
        byte[] event = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(answer.asByteArray())
                .at("/policyEvents/0")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ContractSchema.of("policy-event").errors(event)).isEmpty();
    }

    @Test
    void reasonsAreAnsweredToThoseWhoAskForThem() {
        String text = "Tutup pada 2023-10-04.";

        Response answer = given().contentType("text/plain; charset=UTF-8")
                .queryParam("explain", "true")
                .body(text)
                .post("/extractions");

        answer.then()
                .statusCode(200)
                .body("explanation.dates", hasSize(1))
                .body("explanation.dates[0].rule.file", equalTo("language/xx/dates.tsv"))
                .body("explanation.dates[0].words.start", equalTo(11))
                .body("explanation.dates[0]", not(hasKey("anchor")))
                .body("explanation.policyEvents[0].id", equalTo(answer.path("policyEvents[0].id")))
                .body("explanation.policyEvents[0].trigger.rule.line", equalTo(3))
                .body("explanation.policyEvents[0].subject.basis", equalTo("known-name"))
                .body("explanation.policyEvents[0].subject.words.text", equalTo("2023-10-04"))
                .body("explanation.policyEvents[0].status", not(hasKey("words")))
                .body(
                        "explanation.policyEvents[0].confidence.value",
                        equalTo(answer.path("policyEvents[0].confidence")))
                .body("explanation.policyEvents[0].confidence.parts[0].feature", equalTo("trigger=verb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/extractions", "/extractions?explain=false"})
    void answerWithoutReasonsIsTheSameAsItWasBeforeThereWereAny(String path) {
        String body = "{\"text\":\"Tutup pada 2023-10-04.\"}";

        String explained = given().contentType("application/json")
                .body(body)
                .post("/extractions?explain=true")
                .asString();

        String plain =
                given().contentType("application/json").body(body).post(path).asString();
        assertThat(plain).doesNotContain("explanation");
        assertThat(explained).startsWith(plain.substring(0, plain.length() - 1) + ",\"explanation\":");
    }

    @Test
    void unclearWishForReasonsIsNamed() {
        Response answer =
                given().contentType("application/json").body("{\"text\":\"a\"}").post("/extractions?explain=maybe");

        answer.then().statusCode(422).body("violations.field", hasItem("explain"));
    }

    @Test
    void plainTextIsReadWithItsMetadataAsQueryParameters() {
        given().contentType("text/plain; charset=UTF-8")
                .queryParam("language", "id")
                .queryParam("publishedAt", "2023-10-05T09:30:00+07:00")
                .body("Tutup pada 2023-10-04.")
                .post("/extractions")
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo("2023-10-05T09:30:00+07:00"))
                .body("policyEvents[0].evidence.quote", equalTo("2023-10-04"));
    }

    @Test
    void sameArticleHasTheSameIdsEveryTime() {
        String body = "{\"text\":\"Tutup pada 2023-10-04.\"}";

        String first = json(body).asString();

        assertThat(json(body).asString()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":5}                                   | 422 | text
            {"text":"a","author":"b"}                    | 422 | author
            {"text":"a","title":["b"]}                   | 422 | title
            {"text":" "}                                 | 422 | text
            {}                                           | 422 | text
            {"text":"a","url":"ftp://a.example/"}        | 422 | url
            {"text":"a","url":"nonsense"}                | 422 | url
            {"text":"a","publishedAt":"2023-02-30"}      | 422 | publishedAt
            {"text":"a","publishedAt":"yesterday"}       | 422 | publishedAt
            {"text":"a","publishedAt":"2023-02-01T10:00"}| 422 | publishedAt
            {"text":"a","language":"Indonesian"}         | 422 | language
            {"text":"a\\u0000"}                          | 422 | text
            {"text":"a\\ud800"}                          | 422 | text
            {"text":"a\\ufdd0"}                          | 422 | text
            {"text":"a","title":"\\uffff"}               | 422 | title
            """)
    void faultyFieldIsNamed(String body, int status, String field) {
        Response answer = json(body);

        answer.then()
                .statusCode(status)
                .contentType(startsWith(PROBLEM))
                .body("type", startsWith("urn:linimasa:problem:"))
                .body("status", equalTo(status))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"text\":\"a\"} more", "{\"text\":\"a\",\"text\":\"b\"}"})
    void bodyThatIsNoJsonIsUnreadable(String body) {
        Response answer = json(body);

        answer.then()
                .statusCode(400)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:linimasa:problem:unreadable-body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "5"})
    void jsonThatIsNoObjectIsNoArticle(String body) {
        Response answer = json(body);

        answer.then()
                .statusCode(422)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:linimasa:problem:invalid-article"));
    }

    @ParameterizedTest
    @CsvSource({"text/plain; charset=UTF-8, author", "application/json, title"})
    void queryParameterThatIsNotReadIsRefused(String type, String name) {
        Response answer = given().contentType(type)
                .queryParam(name, "x")
                .body("{\"text\":\"a\"}")
                .post("/extractions");

        answer.then().statusCode(422).contentType(startsWith(PROBLEM)).body("violations.field", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource({"text/plain, false", "text/plain, true", "application/json, false", "application/json, true"})
    void bodyOver4MibIsTooLargeWhetherItsLengthIsDeclaredOrNot(String type, boolean chunked) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/extractions"))
                .header("Content-Type", type)
                .POST(published(new byte[RequestBodies.LONGEST + 1], chunked))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        assertThat(answer.body()).contains("urn:linimasa:problem:too-large");
    }

    @Test
    void byteOrderMarkIsNotPartOfTheText() {
        given().contentType("text/plain; charset=UTF-8")
                .body("\uFEFF2023-10-04")
                .post("/extractions")
                .then()
                .statusCode(200)
                .body("dates[0].start", equalTo(0));
    }

    @Test
    void textOver512KibIsTooLarge() {
        Response answer = json("{\"text\":\"" + "x".repeat(512 * 1024 + 1) + "\"}");

        answer.then().statusCode(413).contentType(startsWith(PROBLEM)).body("violations.field", hasItem("text"));
    }

    @Test
    void textOf512KibIsRead() {
        Response answer = json("{\"text\":\"" + "x".repeat(512 * 1024) + "\"}");

        answer.then().statusCode(200).body("dates", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, unsupported-media-type",
        "application/xml, unsupported-media-type",
        "text/plain; charset=ISO-8859-1, unsupported-charset",
        "application/json; charset=UTF-16, unsupported-charset"
    })
    void otherMediaTypeIsRefused(String type, String slug) {
        given().contentType(type)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/extractions")
                .then()
                .statusCode(415)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:linimasa:problem:" + slug));
    }

    @Test
    void contentTypeThatIsNoMediaTypeIsUnsupported() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/extractions"))
                .header("Content-Type", "garbage")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("urn:linimasa:problem:unsupported-media-type");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        given().contentType("text/plain; charset=UTF-8")
                .body(new byte[] {'a', (byte) 0xc3})
                .post("/extractions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:linimasa:problem:unreadable-body"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /extractions, 405", "POST, /nowhere, 404"})
    void errorsOfTheFrameworkAreProblemsToo(String method, String path, int status) {
        given().contentType("application/json")
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType(startsWith(PROBLEM))
                .body("type", startsWith("urn:linimasa:problem:"));
    }

    @Test
    void extractionThatFailsIsAProblemWithoutWordsOfTheArticle() {
        Response answer = json("{\"text\":\"secret " + ScriptedExtractor.FAIL + "\"}");

        answer.then().statusCode(500).body("type", equalTo("urn:linimasa:problem:extraction-failed"));
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void requestsBeyondTheBoundAreRefusedAtOnceAndTheOthersEnd() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        json("{\"text\":\"" + ScriptedExtractor.HANG + "\"}").statusCode()))
                .toList();

        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();

        assertThat(statuses).contains(500, 503).containsOnly(500, 503);
        json("{\"text\":\"a\"}").then().statusCode(200);
    }

    @Test
    void openApiDescribesTheEndpoint() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/extractions'.post.requestBody.content.keySet()", hasItem("application/json"))
                .body("paths.'/extractions'.post.requestBody.content.keySet()", hasItem("text/plain"))
                .body("paths.'/extractions'.post.parameters.name", hasItem("explain"))
                .body("components.schemas.keySet()", hasItem("ExplanationAnswer"))
                .body("info.title", containsString("claims-service"));
    }

    private static HttpRequest.BodyPublisher published(byte[] body, boolean chunked) {
        return chunked
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : HttpRequest.BodyPublishers.ofByteArray(body);
    }

    private static Response json(String body) {
        return given().contentType("application/json").body(body).post("/extractions");
    }
}
