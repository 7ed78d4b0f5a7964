package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** docker-compose.yml, as compose itself and the three services would read it. */
class ComposeTest {
    private static final String TEXT = Project.read(Project.ROOT.resolve("docker-compose.yml"));
    private static final ComposeFile COMPOSE = ComposeFile.of(TEXT);
    static final List<String> SERVICES = Project.SERVICES;

    @TempDir
    Path directory;

    @Test
    void composeAcceptsIt() {
        Run run = config(Project.ROOT.resolve("docker-compose.yml"));

        assertThat(run.exitStatus()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "depends_on, dependson",
        "environment, enviroment",
        "service_healthy, service_helthy",
        "stop_grace_period, grace_period"
    })
    void composeRefusesATypingError(String right, String wrong) throws Exception {
        Path spoilt = Files.writeString(
                directory.resolve("docker-compose.yml"),
                TEXT.replace(right + ":", wrong + ":").replace(": " + right, ": " + wrong));

        Run run = config(spoilt);

        assertThat(run.exitStatus()).isNotZero();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceKnowsEverySettingThatItIsGiven(String service) {
        ServiceSettings settings = ServiceSettings.of(Project.packaged(service));

        assertThat(COMPOSE.environment(service).keySet()).isNotEmpty().allMatch(settings::know);
    }

    @ParameterizedTest
    @CsvSource({
        "KAFKA_BOOTSTRAP_SERVER",
        "QUARKUS_DATASOURCE_JBDC_URL",
        "QUARKUS_DATASOURCE_DB_KIND", // known, but fixed when the service is built
        "LINIMASA_NO_SUCH_THING",
    })
    void settingThatTheServiceDoesNotReadIsCaught(String variable) {
        ServiceSettings settings = ServiceSettings.of(Project.packaged("timeline-service"));

        assertThat(settings.know(variable)).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceWaitsForItsTopics(String service) {
        JsonNode dependencies = COMPOSE.service(service).path("depends_on");

        assertThat(dependencies.path("create-topics").path("condition").asText())
                .isEqualTo("service_completed_successfully");
    }

    @Test
    void everythingComesBackByItselfAndIsReachableFromThisMachineOnly() {
        Map<String, JsonNode> services = COMPOSE.services();

        assertThat(services).allSatisfy((name, service) -> {
            assertThat(service.path("restart").asText()).isIn("unless-stopped", "on-failure");
            assertThat(service.path("ports")).allMatch(port -> port.asText().startsWith("127.0.0.1:"));
        });
    }

    @Test
    void noPasswordIsWrittenDownButTheLocalDefault() {
        List<String> lines = TEXT.lines()
                .filter(line -> line.contains("PASSWORD:") && !line.startsWith("#"))
                .toList();

        assertThat(lines).hasSize(2).allMatch(line -> line.endsWith(": ${POSTGRES_PASSWORD:-linimasa}"));
    }

    /** The plugin where there is one, else the program of Debian's package docker-compose. */
    private static Run config(Path file) {
        List<String> compose = List.of("docker", "compose");
        if (!Run.works(List.of("docker", "compose", "version"))) {
            compose = List.of("docker-compose");
            if (!Run.works(List.of("docker-compose", "version"))) {
                throw new AssertionError(
                        "neither docker compose nor docker-compose is installed: apt-get install docker-compose");
            }
        }
        return Run.of(
                Stream.concat(compose.stream(), Stream.of("-f", file.toString(), "config", "-q"))
                        .toList(),
                Map.of());
    }
}
