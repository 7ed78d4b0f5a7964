package id.linimasa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README tells a person to type works as it stands there, but for the ports. */
class ReadmeTest {
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("^\\| `(--[a-z]+)", Pattern.MULTILINE);

    /** Started, stopped and run by RunScriptTest and by whoever runs this test. */
    private static final List<String> SCRIPTS = List.of("deploy/local/run", "deploy/test");

    @TempDir
    static Path directory;

    private static LocalStack stack;

    @BeforeAll
    static void start() throws IOException {
        stack = Stacks.start(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    static Stream<String> commands() throws IOException {
        return SHELL_BLOCK.matcher(readme()).results().map(block -> block.group(1)
                .strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsOfReadmeWork(String command) throws Exception {
        if (SCRIPTS.contains(command)) {
            assertThat(Stacks.HOME.resolve(command)).isExecutable();
            return;
        }
        Path output = directory.resolve("output");

        Process process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", onPortsOfTheTest(command))
                .directory(Stacks.HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    @Test
    void optionsOfTheFirstCommandAreThoseThatItsHelpNames() throws Exception {
        Process help = new ProcessBuilder("deploy/local/run", "--help")
                .directory(Stacks.HOME.toFile())
                .start();
        String text = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        List<String> documented =
                OPTION.matcher(readme()).results().map(match -> match.group(1)).toList();

        assertThat(documented).hasSize(5).allSatisfy(option -> assertThat(text).contains(option));
        assertThat(Pattern.compile("--[a-z]+")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(documented.stream(), Stream.of("--help")).toList());
    }

    private static String onPortsOfTheTest(String command) {
        String bootstrapServers = stack.bootstrapServers();
        return command.replace(
                        "http://localhost:8081", stack.address(Service.INGEST).toString())
                .replace("http://localhost:8082", stack.address(Service.CLAIMS).toString())
                .replace(
                        "http://localhost:8083", stack.address(Service.TIMELINE).toString())
                .replace("localhost:8084", bootstrapServers);
    }

    private static String readme() throws IOException {
        return Files.readString(Stacks.HOME.resolve("README.md"));
    }
}
