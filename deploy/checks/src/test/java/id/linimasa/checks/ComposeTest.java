package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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

    private static final Map<String, ServiceSettings> SETTINGS = new ConcurrentHashMap<>();
    private static List<String> program;

    @TempDir
    Path directory;

    /** The plugin where there is one, else the program of Debian's package docker-compose. */
    @BeforeAll
    static void findCompose() {
        program = Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(candidate -> Run.works(
                        Stream.concat(candidate.stream(), Stream.of("version")).toList()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "neither docker compose nor docker-compose is installed: apt-get install docker-compose"));
    }

    @Test
    void composeAcceptsIt() {
        Run run = config(Project.ROOT.resolve("docker-compose.yml"));

        assertThat(run.exitStatus()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "depends_on, dependson, dependson",
        "environment, enviroment, enviroment",
        "service_healthy, service_helthy, depends_on",
        "stop_grace_period, grace_period, grace_period"
    })
    void composeRefusesATypingError(String right, String wrong, String named) throws Exception {
        Path spoilt = Files.writeString(
                directory.resolve("docker-compose.yml"),
                TEXT.replace(right + ":", wrong + ":").replace(": " + right, ": " + wrong));

        Run run = config(spoilt);

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output()).contains(named);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceKnowsEverySettingThatItIsGiven(String service) {
        ServiceSettings settings = settings(service);

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
        ServiceSettings settings = settings("timeline-service");

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

    private static ServiceSettings settings(String service) {
        return SETTINGS.computeIfAbsent(service, name -> ServiceSettings.of(Project.packaged(name)));
    }

    private static Run config(Path file) {
        return Run.of(
                Stream.concat(
                                program.stream(),
                                Stream.of("--file", file.toString(), "--project-directory", ".", "config", "-q"))
                        .toList(),
                Map.of());
    }
}
