package id.linimasa.claims.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.claims.ContractSchema;
import id.linimasa.claims.contract.ContractJson;
import id.linimasa.claims.contract.ExtractionOutcome;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the extractor of the service makes of an article, held against the contracts, and not only what examples show. */
class ExtractionContractTest {
    private static final String ID = "882e48e2-f14f-5e23-a7d2-1c7d0bba4b10";
    private static final String HASH = "sha256:" + "0a".repeat(32);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Extractor EXTRACTOR = ExtractionData.load(List.of("id", "en"));
    private static final ContractSchema POLICY_EVENT = ContractSchema.of("policy-event");
    private static final ContractSchema OUTCOME = ContractSchema.of("extraction-outcome");

    @ParameterizedTest
    @MethodSource("samples")
    void samplesYieldPolicyEventsAsTheContractsSay(Path sample) throws IOException {
        JsonNode posted = JSON.readTree(Files.readAllBytes(sample));
        Article article = new Article(
                posted.path("text").asText(),
                text(posted, "title"),
                text(posted, "url"),
                text(posted, "publisher"),
                text(posted, "language"),
                text(posted, "publishedAt"));

        List<PolicyEventMessage> events = assertContractsHold(article);

        assertThat(events).isNotEmpty();
    }

    @Property(tries = 500)
    void generatedNewsYieldsWhatTheContractsSay(@ForAll("articles") Article article) {
        assertContractsHold(article);
    }

    @Property(tries = 200)
    void anyTextYieldsWhatTheContractsSay(@ForAll String text, @ForAll("publicationDates") String publishedAt) {
        assertContractsHold(new Article(text, null, null, null, null, publishedAt));
    }

    static Stream<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("../deploy/local/samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Article> articles() {
        return Combinators.combine(
                        sentences().list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of("id", "en", "ja").injectNull(0.3),
                        publicationDates().injectNull(0.3),
                        Arbitraries.of("https://kabar.example/2023/10/05/tutup", "https://kabar.example/x")
                                .injectNull(0.5))
                .as((sentences, language, publishedAt, url) -> new Article(
                        String.join(" ", sentences), sentences.get(0), url, "Kabar Niaga", language, publishedAt));
    }

    @Provide
    Arbitrary<String> publicationDates() {
        return Arbitraries.of(
                "2023-10-05", "2024-02-29", "2023-10-05T23:59:59+07:00", "2023-01-01T00:30:00Z", "1999-12-31");
    }

    private static Arbitrary<String> sentences() {
        return Combinators.combine(
                        Arbitraries.of(
                                "",
                                "Menurut Kominfo,",
                                "According to Reuters,",
                                "\"Kami patuh,\" kata Zulkifli Hasan.",
                                "JAKARTA –",
                                "🛒",
                                "Belum jelas apakah",
                                "Officials denied that"),
                        Arbitraries.of(
                                "TikTok Shop",
                                "Temu",
                                "Permendag 31/2023",
                                "Tokopedia",
                                "the de minimis exemption",
                                "TikTok"),
                        Arbitraries.of(
                                "resmi ditutup",
                                "akan ditutup",
                                "dibuka kembali",
                                "was banned",
                                "will launch",
                                "diterbitkan",
                                "tidak akan diblokir",
                                "announced a partnership",
                                "mengantongi izin"),
                        Arbitraries.of("di Indonesia", "in the United States", "di Uni Eropa", ""),
                        Arbitraries.of(
                                "pada Rabu, 4 Oktober 2023",
                                "on 4 October 2023",
                                "Selasa (3/10)",
                                "awal 2024",
                                "pada kuartal III 2023",
                                "in December 2023",
                                "antara 3 dan 5 Mei 2024",
                                "kemarin",
                                "last week",
                                "sejak 2021",
                                "until 12 December 2023",
                                "pada 31 Februari 2023",
                                "tahun ini",
                                "by the end of 2025",
                                "10, 11 dan 12 Desember 2023",
                                ""),
                        Arbitraries.of(".", "!", "\n\n", ",", ""))
                .as((by, subject, event, place, date, end) -> String.join(" ", by, subject, event, place, date) + end);
    }

    private static List<PolicyEventMessage> assertContractsHold(Article article) {
        Extraction extraction = EXTRACTOR.extractFrom(article);
        List<PolicyEventMessage> events = PolicyEventMessage.of(ID, HASH, article, extraction, EXTRACTOR.version());
        ExtractionOutcome outcome = ExtractionOutcome.read(
                ID,
                HASH,
                extraction,
                events.stream().map(PolicyEventMessage::id).distinct().toList(),
                EXTRACTOR.version());
        events.forEach(event -> assertHolds(POLICY_EVENT, event));
        assertHolds(OUTCOME, outcome);
        return events;
    }

    private static void assertHolds(ContractSchema schema, Record value) {
        byte[] json = ContractJson.bytes(value);
        assertThat(schema.errors(json)).as("%s", value).isEmpty();
        assertThat(schema.unknownFields(json)).as("%s", value).isEmpty();
    }

    private static @Nullable String text(JsonNode posted, String field) {
        return posted.path(field).textValue();
    }
}
