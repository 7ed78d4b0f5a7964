package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.linimasa.embedded.EmbeddedPostgres;
import id.linimasa.embedded.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that compose passes to the PostgreSQL image, judged by a server of the same version. */
class DatabaseSettingsTest {
    private static final ComposeFile COMPOSE = ComposeFile.of(Project.read(Project.ROOT.resolve("docker-compose.yml")));

    /** What the image's own documentation lists, under "Environment Variables". */
    private static final Set<String> OF_THE_IMAGE = Set.of(
            "POSTGRES_PASSWORD",
            "POSTGRES_USER",
            "POSTGRES_DB",
            "POSTGRES_INITDB_ARGS",
            "POSTGRES_INITDB_WALDIR",
            "POSTGRES_HOST_AUTH_METHOD",
            "PGDATA");

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(directory, Ports.free());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void databaseIsTheVersionThatWeTestWith() throws Exception {
        Optional<String> version = setting("server_version");

        assertThat(COMPOSE.imageTag("postgres")).startsWith(version.orElseThrow() + "-");
    }

    @Test
    void everyVariableIsOneOfTheImage() {
        Set<String> variables = COMPOSE.environment("postgres").keySet();

        assertThat(OF_THE_IMAGE).containsAll(variables);
    }

    @Test
    void everySettingExistsAndIsAsDurableAsHere() throws Exception {
        Map<String, String> settings = settings(COMPOSE.service("postgres").path("command"));

        assertThat(settings).containsKeys("fsync", "synchronous_commit", "full_page_writes");
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            assertThat(setting(setting.getKey())).as(setting.getKey()).contains(setting.getValue());
        }
    }

    @Test
    void misspeltSettingIsCaught() throws Exception {
        Optional<String> value = setting("fsnyc");

        assertThat(value).isEmpty();
    }

    @Test
    void initdbKnowsItsArguments() {
        String help = Run.of(List.of(directory.resolve("binaries/bin/initdb").toString(), "--help"), Map.of())
                .output();

        List<String> arguments = Stream.of(COMPOSE.environment("postgres")
                        .get("POSTGRES_INITDB_ARGS")
                        .split(" "))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .toList();

        assertThat(arguments).isNotEmpty().allMatch(argument -> help.contains(" " + argument));
    }

    private static Map<String, String> settings(JsonNode command) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < command.size(); i += 2) {
            assertThat(command.get(i).asText()).isEqualTo("-c");
            String[] pair = command.get(i + 1).asText().split("=", 2);
            settings.put(pair[0], pair[1]);
        }
        return settings;
    }

    /** A setting as it is written, with its unit. */
    private static Optional<String> setting(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "");
                PreparedStatement query =
                        connection.prepareStatement("select current_setting(name) from pg_settings where name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
