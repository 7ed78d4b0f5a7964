package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document is written by hand, so its examples are tried. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class OpenApiTest {
    @ParameterizedTest
    @CsvSource({"application/json,202", "text/plain,202", "text/html,202", "application/x-ndjson,200"})
    void exampleOfEveryMediaTypeIsAcceptedAsDocumented(String mediaType, int status) throws IOException {
        JsonNode operation = document().path("paths").path("/articles").path("post");
        JsonNode example =
                operation.path("requestBody").path("content").path(mediaType).path("example");

        Response answer = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .header("Content-Type", mediaType)
                .body(example.isTextual() ? example.asText() : example.toString())
                .post("/articles");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(operation.path("responses").has(Integer.toString(status))).isTrue();
        assertThat(answer.asString()).contains("contentHash");
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(given().accept("application/json").get("/q/openapi").asString());
    }
}
