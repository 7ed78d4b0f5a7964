package id.linimasa.claims.pipeline;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.linimasa.claims.ScriptedExtractor;
import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class ObservabilityTest {
    @Test
    void metricsCountWhatWasPublishedAndShowLagAndAge() {
        Topics.put(List.of(
                Topics.article(Topics.newId(), "Closed on 2023-10-04."),
                Topics.article(Topics.newId(), ScriptedExtractor.FAIL),
                Topics.raw(Topics.newId(), null)));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(metrics())
                .containsPattern(ClaimsMetrics.OUTCOMES + "_total\\{status=\"extracted\"} [1-9]")
                .containsPattern(ClaimsMetrics.OUTCOMES + "_total\\{status=\"failed\"} [1-9]")
                .containsPattern(ClaimsMetrics.OUTCOMES + "_total\\{status=\"withdrawn\"} [1-9]")
                .containsPattern(ClaimsMetrics.OUTCOMES + "_total\\{status=\"nothing-found\"} ")
                .containsPattern(ClaimsMetrics.POLICY_EVENTS + "_total [1-9]")
                .containsPattern(ClaimsMetrics.DEAD_LETTERS + "_total [1-9]")
                .containsPattern(ClaimsMetrics.EXTRACTION + "_seconds_count [1-9]")
                .containsPattern(ClaimsMetrics.OUTCOME_AGE + "_seconds_count [1-9]")
                .containsPattern(ClaimsMetrics.LAG + " 0")
                .contains(ClaimsMetrics.RESTARTS + "_total")
                .contains("kafka_consumer_fetch_manager_records_lag"));
    }

    @Test
    void livenessTellsOfThePipelineAndReadinessOfTheBroker() {
        get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("article-pipeline"));
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static String metrics() {
        return get("/q/metrics").asString();
    }
}
