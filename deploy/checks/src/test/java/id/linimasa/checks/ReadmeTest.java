package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.Topics;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README says of settings and files is so; its commands are run by the end-to-end tests. */
class ReadmeTest {
    private static final String README = Project.read(Project.ROOT.resolve("README.md"));
    private static final Pattern ROW = Pattern.compile("^\\| (all|[a-z]+-service) \\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    record Setting(String service, String variable) {}

    static Stream<Setting> settings() {
        return ROW.matcher(README).results().flatMap(row -> VARIABLE.matcher(row.group(2))
                .results()
                .flatMap(variable -> services(row.group(1)).map(service -> new Setting(service, variable.group(1)))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsOneThatTheServiceReads(Setting setting) {
        ServiceSettings settings = ServiceSettings.of(Project.packaged(setting.service()));

        assertThat(settings.know(setting.variable())).isTrue();
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<String> links =
                LINK.matcher(README).results().map(match -> match.group(1)).toList();

        assertThat(links).hasSizeGreaterThan(5).allMatch(link -> Files.exists(Project.ROOT.resolve(link)));
    }

    @Test
    void everyTopicIsInTheTable() {
        List<String> named = Pattern.compile("`([a-z-]+)`")
                .matcher(README)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(named)
                .containsAll(Topics.readFrom(Project.TOPICS).topics().stream()
                        .map(Topics.Topic::name)
                        .toList());
    }

    private static Stream<String> services(String named) {
        return named.equals("all") ? Project.SERVICES.stream() : Stream.of(named);
    }
}
