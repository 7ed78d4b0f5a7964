package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample articles are articles that ingest-service takes, and hold the statements that their README lists. */
class SamplesTest {
    private static final Path SAMPLES = Project.ROOT.resolve("deploy/local/samples");
    static final List<Path> FILES = Project.filesBelow(SAMPLES).stream()
            .filter(file -> file.toString().endsWith(".json"))
            .toList();
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+|\\n+");

    @ParameterizedTest
    @FieldSource("FILES")
    void sampleIsAWholeArticle(Path file) throws IOException {
        JsonNode article = article(file);

        assertThat(article.properties())
                .extracting(entry -> entry.getKey())
                .containsExactly("url", "publisher", "title", "language", "publishedAt", "text");
        assertThat(article).allMatch(JsonNode::isTextual).noneMatch(value -> value.asText()
                .isBlank());
        assertThat(URI.create(article.path("url").asText()))
                .hasScheme("https")
                .satisfies(url -> assertThat(url.getHost()).endsWith(".example"));
        assertThat(article.path("language").asText()).isIn("id", "en");
        assertThat(day(article)).isBetween(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void textHasTheLengthOfShortNews(Path file) throws IOException {
        String text = article(file).path("text").asText();

        assertThat(text.split("\\s+", -1)).hasSizeBetween(80, 250);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "publisher", "title", "text"})
    void noTwoSamplesAreTheSame(String field) throws IOException {
        List<String> values = values(field);

        assertThat(values).hasSizeBetween(12, 14).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesAreThere() throws IOException {
        List<String> languages = values("language");

        assertThat(Set.copyOf(languages)).containsExactlyInAnyOrder("id", "en");
    }

    @TestFactory
    Stream<DynamicTest> statementOfTheReadmeStandsInOneSentence() {
        return Project.read(SAMPLES.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| subject"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> DynamicTest.dynamicTest(String.join(" ", cells).strip(), () -> assertThat(
                                sentences(cells.get(4)))
                        .anyMatch(sentence -> sentence.contains(cells.get(1)) && sentence.contains(cells.get(3)))));
    }

    private static List<String> sentences(String name) throws IOException {
        return SENTENCE_END
                .splitAsStream(
                        article(SAMPLES.resolve(name + ".json")).path("text").asText())
                .toList();
    }

    private static List<String> values(String field) throws IOException {
        List<String> values = new ArrayList<>();
        for (Path file : FILES) {
            values.add(article(file).path(field).asText());
        }
        return values;
    }

    private static LocalDate day(JsonNode article) {
        String publishedAt = article.path("publishedAt").asText();
        return publishedAt.contains("T")
                ? OffsetDateTime.parse(publishedAt).toLocalDate()
                : LocalDate.parse(publishedAt, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static JsonNode article(Path file) throws IOException {
        return new JsonMapper().readTree(file.toFile());
    }
}
