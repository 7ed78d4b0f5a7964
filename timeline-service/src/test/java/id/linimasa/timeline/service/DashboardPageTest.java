package id.linimasa.timeline.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dashboard's page as it leaves the service; what it does in a browser is tested in deploy/browser. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class DashboardPageTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/static/bundle/[^\"]+\\.js)\"");

    @Test
    void pageMayRunItsOwnScriptsOnlyAndAskOurServicesOnly() {
        Response page = given().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("connect-src 'self' http://localhost:8081 http://localhost:8082;")
                .doesNotContain("unsafe", "*");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void partsOfThePageAreCompressedAndKeptForGood() {
        Matcher script = SCRIPT.matcher(given().get("/").asString());
        assertThat(script.find()).isTrue();

        Response part = given().header("Accept-Encoding", "gzip").get(script.group(1));

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(part.header("Cache-Control")).contains("immutable");
    }

    @Test
    void partThatDoesNotExistIsNotKept() {
        Response part = given().get("/static/bundle/none.js");

        assertThat(part.statusCode()).isEqualTo(404);
        assertThat(part.headers().hasHeaderWithName("Cache-Control")).isFalse();
    }

    @Test
    void pageIsToldWhereTheOtherServicesAre() {
        Response settings = given().get("/dashboard/settings");

        assertThat(settings.jsonPath().getString("ingestUrl")).isEqualTo("http://localhost:8081");
        assertThat(settings.jsonPath().getString("claimsUrl")).isEqualTo("http://localhost:8082");
    }
}
