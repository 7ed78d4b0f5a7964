package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import org.junit.jupiter.api.Test;

class RuleExtractorTest {
    @Test
    void statesTheEventOfASentenceWithItsQuoteAndOffsets() {
        Article article = article("🌸 Kabar pasar.\nLayanan Lapak Hijau resmi ditutup pada 4 Oktober 2023.");

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        assertThat(extraction.dates()).singleElement().satisfies(date -> {
            assertThat(date.date().edtf()).isEqualTo("2023-10-04");
            assertThat(date.date().text()).isEqualTo("4 Oktober 2023");
            assertThat(date.start()).isEqualTo(54);
            assertThat(date.end()).isEqualTo(68);
        });
    }

    @Test
    void articleWithoutDateYieldsNoEvent() {
        Article article = article("TikTok Shop ditutup baru-baru ini. Penjual kecewa.");

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        assertThat(extraction.policyEvents()).isEmpty();
        assertThat(extraction.publishedAtBasis()).isEqualTo(PublishedAtBasis.NONE);
    }

    @Test
    void dateThatIsTheFirstSentenceOfItsLineDatesTheRestOfIt() {
        Article article = article("1 Mei 2023. Grab ditutup.\n2 Juni 2024. Grab dibuka kembali. Penjual senang.");

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        assertThat(extraction.policyEvents())
                .extracting(event -> event.type().code() + " " + event.date().edtf())
                .containsExactly("closure 2023-05-01", "reopening 2024-06-02");
    }

    private static Article article(String text) {
        return new Article(text, null, null, null, "id", null);
    }
}
