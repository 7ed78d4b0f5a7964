package id.linimasa.timeline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TimelineJsFormTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-10-04      | id | 4 Oktober 2023               | {\"year\":2023,\"month\":10,\"day\":4} |",
                "2023-10-04      | en | 4 October 2023               | {\"year\":2023,\"month\":10,\"day\":4} |",
                "2023-10         | id | Oktober 2023                 | {\"year\":2023,\"month\":10}           |",
                "2023            | id | 2023                         | {\"year\":2023}                        |",
                "2021-12/2022-01 | id | Desember 2021 – Januari 2022 | {\"year\":2021,\"month\":12}           | {\"year\":2022,\"month\":1}",
                "../2023-12-11   | id | … – 11 Desember 2023         | {\"year\":2023,\"month\":12,\"day\":11} |",
                "2023-12-11/..   | en | 11 December 2023 – …         | {\"year\":2023,\"month\":12,\"day\":11} |",
            })
    void displayDateKeepsThePrecision(String edtf, String language, String shown, String start, String end)
            throws IOException {
        JsonNode slide = write(Entries.timeline(language, Entries.of(edtf, null, null, "effective")))
                .at("/events/0");

        assertThat(slide.get("display_date").asText()).isEqualTo(shown);
        assertThat(slide.get("start_date")).isEqualTo(MAPPER.readTree(start));
        assertThat(slide.path("end_date").isMissingNode()).isEqualTo(end == null);
        if (end != null) {
            assertThat(slide.get("end_date")).isEqualTo(MAPPER.readTree(end));
        }
    }

    @Test
    void entriesWithoutAYearAreLeftOutAndCounted() throws IOException {
        ExportedTimeline timeline = Entries.timeline(Entries.of("XXXX-10-04", null, null, "planned"));

        JsonNode written = write(timeline);

        assertThat(written.get("events")).isEmpty();
        assertThat(written.at("/title/text/text").asText()).startsWith("1 entri tidak ditampilkan");
    }

    @ParameterizedTest
    @FieldSource("id.linimasa.timeline.exports.Entries#HOSTILE")
    void whateverArticlesSayIsNoMarkup(String text) throws IOException {
        JsonNode slide = write(Entries.timeline(Entries.saying(text))).at("/events/0");

        String html = slide.at("/text/text").asText();
        assertThat(html.replaceAll("</?p>|<a href=\"https://kabar.example/1[^\"<>]*\">|</a>", ""))
                .doesNotContain("<", ">", "\"", "\n");
        assertThat(slide.at("/text/headline").asText() + slide.get("group").asText())
                .doesNotContain("<", ">", "\"", "\n");
    }

    private static JsonNode write(ExportedTimeline timeline) throws IOException {
        String text = new TimelineJsForm(MAPPER).write(timeline).text();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(
                        Files.readString(Path.of("src/test/resources/exports/timelinejs.schema.json"))));
        JsonNode written = MAPPER.readTree(text);
        assertThat(schema.validate(written)).isEmpty();
        return written;
    }
}
