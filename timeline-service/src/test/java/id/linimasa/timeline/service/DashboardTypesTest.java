package id.linimasa.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The dashboard's TypeScript keeps its types. The bundler takes them away unread; whoever checks them here is the Deno that it runs in, which Maven has
 * unpacked below target when the service of these tests was made. Nothing is fetched.
 */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class DashboardTypesTest {
    private static final Path LIBRARIES = Path.of("target/node_modules").toAbsolutePath();
    private static final Path DIRECTORY = Path.of("target/dashboard-types").toAbsolutePath();

    @BeforeEach
    void copySources() throws IOException {
        empty();
        copy(Path.of("src/main/resources/web/app"), DIRECTORY.resolve("app"));
        Files.copy(Path.of("src/test/resources/dashboard/deno.json"), DIRECTORY.resolve("deno.json"));
        Files.createSymbolicLink(DIRECTORY.resolve("node_modules"), LIBRARIES);
    }

    @Test
    void everyModuleKeepsItsTypes() throws IOException, InterruptedException {
        Checked checked = check();

        assertThat(checked.output()).isEmpty();
        assertThat(checked.status()).isZero();
    }

    @Test
    void faultIsFound() throws IOException, InterruptedException {
        Files.writeString(DIRECTORY.resolve("app/shared/settings.ts"), "export const settings: number = 'none';\n");

        Checked checked = check();

        assertThat(checked.output()).contains("settings.ts");
        assertThat(checked.status()).isNotZero();
    }

    private record Checked(int status, String output) {}

    private static Checked check() throws IOException, InterruptedException {
        ProcessBuilder deno =
                new ProcessBuilder(deno().toString(), "check", "--quiet", "--no-remote", "--no-lock", "app/index.ts");
        deno.environment().put("DENO_DIR", DIRECTORY.resolve("cache").toString());
        deno.environment().put("DENO_NO_UPDATE_CHECK", "1");
        deno.environment().put("NO_COLOR", "1");
        File output = DIRECTORY.resolve("output").toFile();
        Process process = deno.directory(DIRECTORY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output))
                .start();
        return new Checked(process.waitFor(), Files.readString(output.toPath()));
    }

    private static Path deno() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES.resolve("@deno"))) {
            return files.filter(file -> file.getFileName().toString().matches("deno(\\.exe)?"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    private static void empty() throws IOException {
        if (Files.exists(DIRECTORY)) {
            try (Stream<Path> files = Files.walk(DIRECTORY)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(DIRECTORY);
    }
}
