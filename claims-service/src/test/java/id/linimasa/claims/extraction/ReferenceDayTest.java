package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import id.linimasa.claims.extraction.ResolvedDate.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceDayTest {
    private static final String PROSE = "Toko itu ditutup kemarin.\n";

    @Test
    void aBylineAnchorsRelativeDates() {
        Extraction extraction = extract("Toko Tutup\n\nRabu, 4 Okt 2023 18:12 WIB\n\n" + PROSE, null);

        assertThat(extraction.publishedAt()).isEqualTo("2023-10-04");
        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.BYLINE);
        assertThat(edtf(extraction)).containsExactly("2023-10-04", "2023-10-03");
    }

    @Test
    void aDatelineAnchorsRelativeDates() {
        Extraction extraction = extract("Toko Tutup\n\nJAKARTA, 4 Oktober 2023 - " + PROSE, null);

        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.DATELINE);
        assertThat(edtf(extraction)).endsWith("2023-10-03");
    }

    @Test
    void aDateInTheUrlIsKnownButAnchorsNothing() {
        Extraction extraction = extract(PROSE, "https://kabar.example/2023/10/04/toko-tutup");

        assertThat(extraction.publishedAt()).isEqualTo("2023-10-04");
        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.URL);
        assertThat(edtf(extraction)).containsExactly("XXXX-XX-XX");
    }

    @Test
    void aDateInATitleIsNoByline() {
        Extraction extraction = extract("Aturan Berlaku 1 Februari 2025\n\n" + PROSE, null);

        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.NONE);
    }

    @Test
    void aQuoteCountsFromTheDayOfItsUtterance() {
        Extraction extraction = TestData.EXTRACTOR.extractFrom(new Article(
                "\"Kami tutup kemarin. Besok buka lagi,\" kata Rina di Jakarta, Senin (2/10).",
                null,
                null,
                null,
                "id",
                "2023-10-05"));

        assertThat(edtf(extraction)).containsExactly("2023-10-01", "2023-10-03", "2023-10-02");
    }

    @Test
    void headingsWithDatesDateTheLinesBelowThem() {
        Extraction extraction = extract(
                "Kronologi\n\n4 Oktober 2023\nNetflix ditutup.\n\n12 Desember 2023\nNetflix dibuka kembali.\n", null);

        assertThat(extraction.policyEvents())
                .extracting(event -> event.date().edtf() + " " + event.date().basis())
                .containsExactly("2023-10-04 " + Basis.INHERITED, "2023-12-12 " + Basis.INHERITED);
        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.NONE);
    }

    @Test
    void aLineThatADateLeadsIsReadAsAPointOfAChronology() {
        Extraction extraction =
                extract("Kronologi\n4 Oktober 2023: Netflix ditutup\n12 Desember 2023: Netflix dibuka kembali\n", null);

        assertThat(extraction.policyEvents())
                .extracting(event -> event.date().edtf())
                .containsExactly("2023-10-04", "2023-12-12");
    }

    @Test
    void aHeadingGivesTheDaysBelowItTheirYear() {
        Extraction extraction =
                extract("Kronologi\n\n2021\n- 4 Mei: Netflix ditutup.\n\n2022\n- 5 Juni: Netflix dibuka.\n", null);

        assertThat(edtf(extraction)).containsExactly("2021", "2021-05-04", "2022", "2022-06-05");
    }

    private static Extraction extract(String text, @Nullable String url) {
        return TestData.EXTRACTOR.extractFrom(new Article(text, null, url, null, "id", null));
    }

    private static List<String> edtf(Extraction extraction) {
        return extraction.dates().stream().map(date -> date.date().edtf()).toList();
    }
}
