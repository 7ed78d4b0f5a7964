package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.Topics;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file of the project. */
class TreeTest {
    private static final int LONGEST = 400;
    private static final Set<String> CODE = Set.of("java", "js", "css", "html", "sql", "properties", "sh", "");

    /** Directories that exist on somebody's machine only; a slash after another word is a URL or a path inside something. */
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.}*~-])/(?:work|root|home|Users|tmp)/\\w");

    /** A constant called TOPIC, unless it is the log key of that name, or a literal that is called as the dead-letter topics are. */
    private static final Pattern TOPIC_IN_CODE =
            Pattern.compile("\\bTOPIC = \"(?!topic\")(?<constant>[^\"]+)\"|\"(?<literal>[a-z-]+-dead-letter)\"");

    @Test
    void noFileNamesADirectoryOfSomebodysMachine() {
        List<Path> files = Project.filesBelow(Project.ROOT);

        List<String> found = files.stream()
                .flatMap(file -> lines(file)
                        .filter(line -> MACHINE_PATH.matcher(line).find())
                        .map(line -> Project.ROOT.relativize(file) + ": " + line.strip()))
                .toList();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "see /ho|me/me/notes, true",
        "'cd \"/ro|ot/x\"', true",
        "https://a.example/ho|me/x, false",
        "../ho|me/x, false"
    })
    void directoryOfAMachineIsToldFromOtherPaths(String line, boolean isMachinePath) {
        String whole = line.replace("|", "");

        assertThat(MACHINE_PATH.matcher(whole).find()).isEqualTo(isMachinePath);
    }

    @Test
    void noFileOfCodeIsTooLongToRead() {
        List<Path> files = Project.filesBelow(Project.ROOT);

        List<String> tooLong = files.stream()
                .filter(file -> CODE.contains(extension(file)))
                .filter(file -> lines(file).count() > LONGEST)
                .map(file -> Project.ROOT.relativize(file).toString())
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "claims-service", "timeline-service"})
    void serviceUsesDeclaredTopicsOnly(String service) throws IOException {
        Set<String> declared = Topics.readFrom(Project.TOPICS).topics().stream()
                .map(Topics.Topic::name)
                .collect(Collectors.toSet());
        Path sources = Project.ROOT.resolve(service).resolve("src/main");

        Set<String> used = Stream.concat(
                        configuredTopics(sources.resolve("resources/application.properties")),
                        Project.filesBelow(sources).stream()
                                .filter(file -> extension(file).equals("java"))
                                .flatMap(file -> topicsIn(Project.read(file)).stream()))
                .collect(Collectors.toSet());

        assertThat(declared).containsAll(used);
    }

    @Test
    void topicsInCodeAreFound() {
        String code =
                "static final String TOPIC = \"one\"; String TOPIC = \"topic\"; send(\"two-dead-letter\"); say(\"three\");";

        List<String> topics = topicsIn(code);

        assertThat(topics).containsExactly("one", "two-dead-letter");
    }

    private static List<String> topicsIn(String code) {
        List<String> topics = new ArrayList<>();
        Matcher matcher = TOPIC_IN_CODE.matcher(code);
        while (matcher.find()) {
            String constant = matcher.group("constant");
            topics.add(constant == null ? matcher.group("literal") : constant);
        }
        return topics;
    }

    /** Values of keys that end in "topic", and channels that are topics by their own name. */
    private static Stream<String> configuredTopics(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Project.read(file)));
        Set<String> keys = properties.stringPropertyNames();
        Stream<String> named = keys.stream()
                .filter(key -> key.matches(".*[.-]topic"))
                .map(properties::getProperty)
                .filter(value -> !value.startsWith("${"));
        Stream<String> channels = keys.stream()
                .map(Pattern.compile("mp\\.messaging\\.(?:incoming|outgoing)\\.([^.]+)\\.connector")::matcher)
                .flatMap(matcher -> matcher.results())
                .map((MatchResult match) -> match.group(1))
                .filter(channel -> keys.stream().noneMatch(key -> key.endsWith("." + channel + ".topic")));
        return Stream.concat(named, channels);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    /** The lines of a text file; a file that is not UTF-8 text has none. */
    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (MalformedInputException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
