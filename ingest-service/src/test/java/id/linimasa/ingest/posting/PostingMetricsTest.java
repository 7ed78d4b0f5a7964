package id.linimasa.ingest.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.ingest.Metrics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class PostingMetricsTest {
    @Test
    void acceptedArticleIsCountedAndTimed() {
        double accepted = Metrics.value("linimasa_articles_accepted_total");
        double timed = Metrics.value("linimasa_publish_latency_seconds_count");

        post("{\"text\":\"diukur\"}");

        assertThat(Metrics.value("linimasa_articles_accepted_total")).isEqualTo(accepted + 1);
        assertThat(Metrics.value("linimasa_publish_latency_seconds_count")).isEqualTo(timed + 1);
        assertThat(Metrics.value("linimasa_publish_latency_seconds_max")).isPositive();
    }

    @Test
    void withdrawalIsCountedApart() {
        double accepted = Metrics.value("linimasa_articles_accepted_total");
        double withdrawn = Metrics.value("linimasa_articles_withdrawn_total");

        given().delete("/articles/" + UUID.randomUUID());

        assertThat(Metrics.value("linimasa_articles_withdrawn_total")).isEqualTo(withdrawn + 1);
        assertThat(Metrics.value("linimasa_articles_accepted_total")).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unreadable | 0       | {
            invalid    | 0       | {"text":7}
            too_large  | 524289  | {"text":"%s"}
            """)
    void refusalIsCountedByItsReason(String reason, int length, String body) {
        String series = "linimasa_articles_refused_total{reason=\"" + reason + "\"}";
        double before = Metrics.value(series);

        post(body.replace("%s", "x".repeat(length)));

        assertThat(Metrics.value(series)).isEqualTo(before + 1);
    }

    private static void post(String body) {
        given().contentType("application/json").body(body).post("/articles");
    }
}
