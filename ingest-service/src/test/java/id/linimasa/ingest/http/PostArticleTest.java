package id.linimasa.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.ArticlesTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class PostArticleTest {
    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void articleIsAcceptedWithItsIdItsHashAndItsPlaceAtTimelineService() {
        given().contentType(JSON)
                .body(
                        "{\"url\":\"HTTPS://Kabar.Example:443/ekonomi/./toko-digital-tutup?utm_source=x#komentar\",\"text\":\"Tutup.\"}")
                .when()
                .post("/articles")
                .then()
                .statusCode(202)
                .header("Location", "http://localhost:8083/articles/882e48e2-f14f-5e23-a7d2-1c7d0bba4b10")
                .body("id", equalTo("882e48e2-f14f-5e23-a7d2-1c7d0bba4b10"))
                .body("contentHash", matchesPattern("sha256:[0-9a-f]{64}"));
    }

    @Test
    void articlePostedTenTimesIsOneArticleOfOneRevision() {
        String body = "{\"url\":\"https://kabar.example/" + UUID.randomUUID() + "\",\"text\":\"Sepuluh kali.\"}";

        var answers = IntStream.range(0, 10)
                .mapToObj(time -> given().contentType(JSON).body(body).post("/articles"))
                .map(Response::asString)
                .toList();

        assertThat(answers).allMatch(answers.get(0)::equals);
    }

    @Test
    void acknowledgedArticleIsOnTheTopic() throws IOException {
        String id = given().contentType(JSON)
                .body("""
                        {"url":null,"publisher":"  Kabar Niaga ","title":"Cafe\\u0301","language":"id",
                         "publishedAt":"2023-10-05T09:30+07:00","text":"Caf\\u0065\\u0301 tutup pada 4 Oktober 2023."}""")
                .when()
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        ConsumerRecord<String, byte[]> record = ArticlesTopic.recordsOf(id).get(0);
        JsonNode article = MAPPER.readTree(record.value());
        assertThat(article.get("text").asText()).isEqualTo("Caf\u00e9 tutup pada 4 Oktober 2023.");
        assertThat(article.get("title").asText()).isEqualTo("Caf\u00e9");
        assertThat(article.get("publisher").asText()).isEqualTo("Kabar Niaga");
        assertThat(article.get("publishedAt").asText()).isEqualTo("2023-10-05T09:30:00+07:00");
        assertThat(article.get("url").isNull()).isTrue();
    }

    @Test
    void plainTextTakesItsMetadataFromTheQuery() throws IOException {
        String id = given().contentType("text/plain;charset=UTF-8")
                .queryParam("url", "https://kabar.example/polos?id=7&gclid=1")
                .queryParam("publishedAt", "2023-10-05")
                .queryParam("title", "Judul “asli” & lain")
                .body("Baris satu.\r\nBaris dua.\n".getBytes(UTF_8))
                .when()
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        JsonNode article = MAPPER.readTree(ArticlesTopic.recordsOf(id).get(0).value());
        assertThat(article.get("url").asText()).isEqualTo("https://kabar.example/polos?id=7");
        assertThat(article.get("title").asText()).isEqualTo("Judul “asli” & lain");
        assertThat(article.get("text").asText()).isEqualTo("Baris satu.\r\nBaris dua.\n");
    }

    @Test
    void withdrawalIsANullValueOnTheTopic() {
        String id = UUID.randomUUID().toString();

        given().when().delete("/articles/" + id.toUpperCase(Locale.ROOT)).then().statusCode(202);

        assertThat(ArticlesTopic.recordsOf(id)).singleElement().matches(record -> record.value() == null);
    }

    @Test
    void withdrawalOfWhatIsNoIdIsRefused() {
        given().when()
                .delete("/articles/1-1-1-1-1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:linimasa:problem:invalid-id"))
                .body("violations[0].field", equalTo("id"));
    }
}
