package id.linimasa.timeline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class JsonLdFormTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEMA = "https://schema.org/";

    @ParameterizedTest
    @CsvSource({
        "2023-10-04, effective, 2023-10-04, , EventScheduled",
        "2023-10, planned, 2023-10, , EventScheduled",
        "2021-12/2022-01, denied, 2021-12, 2022-01, EventCancelled",
        "../2023-12-11, effective, , 2023-12-11, EventScheduled",
        "XXXX-10-04, effective, , , EventScheduled"
    })
    void entryIsAnEventAndItsStatementAClaim(String edtf, String status, String start, String end, String eventStatus)
            throws IOException, JsonLdError {
        JsonNode expanded = expand(Entries.of(edtf, null, null, status));

        JsonNode event = expanded.get(0);
        JsonNode claim = expanded.get(1);
        assertThat(event.at("/@type/0").asText()).isEqualTo(SCHEMA + "Event");
        assertThat(value(event, "startDate")).isEqualTo(start == null ? "" : start);
        assertThat(value(event, "endDate")).isEqualTo(end == null ? "" : end);
        assertThat(id(event, "eventStatus")).isEqualTo(SCHEMA + eventStatus);
        assertThat(id(event, "subjectOf")).isEqualTo(claim.get("@id").asText());
        assertThat(claim.at("/@type/0").asText()).isEqualTo(SCHEMA + "Claim");
        assertThat(value(claim, "text")).isEqualTo("Toko itu tutup.");
        assertThat(id(claim, "about")).isEqualTo(event.get("@id").asText());
        assertThat(id(claim.get(SCHEMA + "appearance").get(0), "url")).startsWith("https://kabar.example/1");
    }

    @ParameterizedTest
    @FieldSource("id.linimasa.timeline.exports.Entries#HOSTILE")
    void whateverArticlesSayIsText(String text) throws IOException, JsonLdError {
        JsonNode claim = expand(Entries.saying(text)).get(1);

        assertThat(value(claim, "text")).isEqualTo(text);
        assertThat(new JsonLdForm(MAPPER)
                        .write(Entries.timeline(Entries.saying(text)))
                        .text())
                .doesNotContain("<");
    }

    @Test
    void contradictionIsAReviewOfTheClaimsThatCannotAllBeTrue() throws IOException, JsonLdError {
        ExportedEntry entry = Entries.of("2023-10-04", null, null, "effective");
        ExportedReview review = new ExportedReview(
                Entries.id("contradiction"),
                "conflict",
                Map.of("id", "Dua tanggal.", "en", "Two dates."),
                List.of(entry.id()),
                List.of(entry.statements().get(0).id(), Entries.id("other")),
                Instant.parse("2026-01-05T08:00:00Z"));

        JsonNode node = expand(Entries.timeline("en", List.of(review), entry)).get(2);

        assertThat(node.at("/@type/0").asText()).isEqualTo(SCHEMA + "ClaimReview");
        assertThat(value(node, "claimReviewed")).isEqualTo("Two dates.");
        assertThat(value(node, "datePublished")).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(node.path(SCHEMA + "itemReviewed").findValuesAsText("@id"))
                .containsExactly("urn:uuid:" + entry.statements().get(0).id(), "urn:uuid:" + Entries.id("other"));
        assertThat(id(node, "about")).isEqualTo("urn:uuid:" + entry.id());
        assertThat(value(node.path(SCHEMA + "reviewRating").get(0), "alternateName"))
                .isEqualTo("disputed");
        assertThat(value(node.path(SCHEMA + "author").get(0), "name")).isEqualTo("Linimasa");
    }

    private static JsonNode expand(ExportedEntry entry) throws IOException, JsonLdError {
        return expand(Entries.timeline(entry));
    }

    private static JsonNode expand(ExportedTimeline timeline) throws IOException, JsonLdError {
        String text = new JsonLdForm(MAPPER).write(timeline).text();
        return MAPPER.readTree(
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get().toString());
    }

    private static String value(JsonNode node, String property) {
        return node.path(SCHEMA + property).path(0).path("@value").asText();
    }

    private static String id(JsonNode node, String property) {
        return node.path(SCHEMA + property).path(0).path("@id").asText();
    }
}
