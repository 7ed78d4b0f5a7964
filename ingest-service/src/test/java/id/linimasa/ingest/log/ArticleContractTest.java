package id.linimasa.ingest.log;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.ArticlesTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is really on the topic, and every golden example, is what the contract says. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ArticleContractTest {
    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("examples"))) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldenExampleKeepsTheSchema(Path file) throws IOException {
        JsonNode value = JSON.readTree(Files.readString(file)).get("value");

        assertThat(value.isNull() ? List.of() : faults(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"Hanya teks.\"}", """
                {"url":"https://kabar.example/penuh?utm_source=x","publisher":"Kabar Niaga","title":"Judul","language":"id",
                 "publishedAt":"2023-10-05T09:30:00.5+07:00","text":"Semua kolom terisi \\u0001 \\ud83d\\ude00."}"""})
    void messageOnTheTopicKeepsTheSchemaAndHasNoOtherField(String body) throws IOException {
        String id = post(body);

        JsonNode value =
                JSON.readTree(new String(ArticlesTopic.recordsOf(id).get(0).value(), UTF_8));
        assertThat(faults(value)).isEmpty();
        assertThat(value.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "url",
                        "publisher",
                        "title",
                        "language",
                        "publishedAt",
                        "text",
                        "ingestedAt",
                        "contentHash");
        assertThat(value.get("id").asText()).isEqualTo(id);
    }

    @Test
    void messageOnTheTopicHasTheHeadersOfTheGoldenExample() throws IOException {
        String id = post("{\"text\":\"Untuk tajuknya.\"}");

        assertSameHeaders(ArticlesTopic.recordsOf(id).get(0), "article-full.json");
    }

    @Test
    void withdrawalOnTheTopicHasTheHeadersOfTheGoldenExample() throws IOException {
        String id = post("{\"text\":\"Untuk ditarik.\"}");

        given().when().delete("/articles/" + id).then().statusCode(202);

        assertSameHeaders(ArticlesTopic.recordsOf(id).get(1), "article-withdrawn.json");
    }

    private static void assertSameHeaders(ConsumerRecord<String, byte[]> message, String example) throws IOException {
        JsonNode golden = JSON.readTree(
                        CONTRACTS.resolve("examples").resolve(example).toFile())
                .get("headers");
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        assertThat(headers.keySet()).containsExactlyInAnyOrderElementsOf(() -> golden.fieldNames());
        for (String same : List.of("ce_specversion", "ce_source", "ce_type", "ce_dataschema", "content-type")) {
            assertThat(headers).containsEntry(same, golden.get(same).asText());
        }
        assertThat(headers.get("ce_id")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(headers.get("ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    private static String post(String body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static List<String> faults(JsonNode value) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve("article.schema.json")));
        return schema.validate(value.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
