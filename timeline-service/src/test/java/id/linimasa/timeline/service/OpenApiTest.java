package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interface is described, and described as it is. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class OpenApiTest {
    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = new ObjectMapper()
                .readTree(given().accept("application/json").get("/q/openapi").asByteArray());
    }

    @Test
    void exactlyTheKnownParametersAreDescribed() {
        Map<String, Set<String>> described = new TreeMap<>();
        Map<String, Set<String>> known = new TreeMap<>();

        api.get("paths").properties().forEach(path -> {
            if (!path.getKey().contains("{")) {
                Set<String> names = new TreeSet<>();
                path.getValue().at("/get/parameters").forEach(parameter -> {
                    if (parameter.get("in").asText().equals("query")) {
                        names.add(parameter.get("name").asText());
                    }
                });
                described.put(path.getKey(), names);
                String answer = given().queryParam("x", "y")
                        .get(path.getKey())
                        .jsonPath()
                        .getString("violations[0].message");
                known.put(
                        path.getKey(),
                        Set.of(answer.replaceAll(".*there are ", "").split(", ")));
            }
        });

        assertThat(described).hasSizeGreaterThan(6).isEqualTo(known);
    }

    @Test
    void everyParameterHasADescriptionAndAnExample() {
        Set<String> wanting = new TreeSet<>();

        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().at("/get/parameters").forEach(parameter -> {
                    String name = parameter.get("name").asText();
                    boolean query = parameter.get("in").asText().equals("query");
                    if (!parameter.has("description")
                            || (query && !parameter.has("example") && !name.equals("cursor"))) {
                        wanting.add(path.getKey() + " " + name);
                    }
                }));

        assertThat(wanting).isEmpty();
    }

    @Test
    void everyFieldIsDescribed() {
        Set<String> wanting = new TreeSet<>();

        api.at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(field -> {
                    if (!field.getValue().has("description")) {
                        wanting.add(schema.getKey() + "." + field.getKey());
                    }
                }));

        assertThat(wanting).isEmpty();
    }

    @Test
    void everyOperationTellsItsAnswersAndIsNoLongerExtended() {
        api.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get("get");
            assertThat(operation.has("summary")).as(path.getKey()).isTrue();
            assertThat(operation.has("x-parameters")).as(path.getKey()).isFalse();
            assertThat(operation.get("responses").properties())
                    .extracting(Map.Entry::getKey)
                    .as(path.getKey())
                    .contains("200", "400", "406", "503");
            assertThat(operation.at("/responses").has("304"))
                    .as(path.getKey())
                    .isEqualTo(!path.getKey().endsWith("/stream"));
            assertThat(operation.at("/responses/200/content").isMissingNode())
                    .as(path.getKey())
                    .isFalse();
        });
    }
}
