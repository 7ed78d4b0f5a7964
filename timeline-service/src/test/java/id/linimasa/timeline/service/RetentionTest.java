package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a retention is set, nobody is told half of what was known before it. */
@QuarkusTest
@Tag("own-process")
@TestProfile(RetentionTest.ThirtyDays.class)
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class RetentionTest {
    /** What was replaced is kept for thirty days. */
    public static class ThirtyDays implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("linimasa.history.retention", "P30D");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/contradictions", "/policy-events", "/articles", "/subjects", "/publishers"})
    void whatIsNotKeptAnyMoreIsGone(String path) {
        given().queryParam("asOf", before(Duration.ofDays(31)))
                .get(path)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:linimasa:problem:not-kept"));
        given().queryParam("asOf", before(Duration.ofDays(29))).get(path).then().statusCode(200);
    }

    private static String before(Duration age) {
        return Instant.now().minus(age).toString();
    }
}
