package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.linimasa.embedded.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The services' images, as far as they can be judged without building them. */
class DockerfileTest {
    static final List<String> SERVICES = Project.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void baseImageIsPinnedToAFullVersion(String service) {
        Dockerfile dockerfile = dockerfile(service);

        assertThat(dockerfile.one("FROM")).matches("eclipse-temurin:17\\.\\d+\\.\\d+(\\.\\d+)?_\\d+-jre-noble");
        assertThat(dockerfile.one("LABEL")).contains("base.name=\"docker.io/library/" + dockerfile.one("FROM") + "\"");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void processIsNotRoot(String service) {
        Dockerfile dockerfile = dockerfile(service);

        assertThat(dockerfile.one("USER")).matches("[1-9]\\d*:[1-9]\\d*");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everythingThatIsPackagedIsCopied(String service) throws IOException {
        Path packaged = Project.packaged(service);

        List<Path> copied = dockerfile(service).all("COPY").stream()
                .map(arguments -> Project.ROOT.resolve(arguments.split(" ", 2)[0]))
                .toList();

        assertThat(copied).allMatch(Files::exists);
        try (var entries = Files.list(packaged)) {
            assertThat(entries.filter(entry -> !entry.endsWith("quarkus-app-dependencies.txt")))
                    .containsExactlyInAnyOrderElementsOf(copied);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void whatIsCopiedIsNotIgnored(String service) {
        List<String> exceptions = Project.read(Project.ROOT.resolve(".dockerignore"))
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1) + "/")
                .toList();

        List<String> copied = dockerfile(service).all("COPY");

        assertThat(copied).allMatch(source -> exceptions.stream().anyMatch(source::startsWith));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void javaAcceptsTheOptions(String service) {
        List<String> command =
                new ArrayList<>(Dockerfile.words(dockerfile(service).one("ENTRYPOINT")));
        assertThat(command).startsWith("java").endsWith("-jar", "quarkus-run.jar");
        command.set(0, Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.subList(command.size() - 2, command.size()).clear();
        command.add("-version");

        Run run = Run.of(command, Map.of());

        assertThat(run.exitStatus()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portsAreTheSameEverywhere(String service) throws IOException {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(
                Project.ROOT.resolve(service).resolve("src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        String port = settings.getProperty("quarkus.http.port", settings.getProperty("%prod.quarkus.http.port"));
        Dockerfile dockerfile = dockerfile(service);
        ComposeFile compose = ComposeFile.of(Project.read(Project.ROOT.resolve("docker-compose.yml")));

        assertThat(dockerfile.one("EXPOSE")).isEqualTo(port);
        assertThat(dockerfile.one("HEALTHCHECK")).contains("${QUARKUS_HTTP_PORT:-" + port + "}");
        assertThat(compose.service(service).path("ports").path(0).asText()).endsWith(":" + port + ":" + port);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "503, false", "404, false"})
    void healthCheckSaysWhatTheServiceSays(int status, boolean healthy) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<URI> asked = new ArrayList<>();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            Run run = healthCheck("ingest-service", server.getAddress().getPort());

            assertThat(run.exitStatus() == 0).as(run.output()).isEqualTo(healthy);
            assertThat(asked).containsExactly(URI.create("/q/health/ready"));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void healthCheckOfADeadServiceFails(String service) {
        Run run = healthCheck(service, Ports.free());

        assertThat(run.exitStatus()).isNotZero();
    }

    private static Run healthCheck(String service, int port) {
        String healthCheck = dockerfile(service).one("HEALTHCHECK");
        List<String> command = Dockerfile.words(healthCheck.substring(healthCheck.indexOf("CMD ") + "CMD ".length()));
        return Run.of(command, Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)));
    }

    private static Dockerfile dockerfile(String service) {
        return Dockerfile.of(Project.ROOT.resolve(service).resolve("src/main/docker/Dockerfile"));
    }
}
