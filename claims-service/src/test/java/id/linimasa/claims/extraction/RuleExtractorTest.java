package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import id.linimasa.claims.extraction.explanation.Explanation;
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

    @Test
    void titleThatStandsApartSaysWhatTheArticleIsAboutAndNothingElse() {
        String title = "🌸 Warung Digital tutup 3 Mei 2024?";
        String text = "Layanan itu ditutup pada 1 Maret 2024.";

        Extraction extraction =
                TestData.EXTRACTOR.extractFrom(new Article(text, title, null, null, "id", "2024-03-02"));

        assertThat(extraction.dates()).singleElement().satisfies(date -> assertThat(
                        text.substring(date.start(), date.end()))
                .isEqualTo("1 Maret 2024"));
        assertThat(extraction.policyEvents()).singleElement().satisfies(event -> {
            assertThat(event.subject().name()).isEqualTo("Warung Digital");
            assertThat(event.evidence().quote()).isEqualTo(text);
            assertThat(event.evidence().start()).isZero();
            assertThat(event.evidence().end()).isEqualTo(text.length());
            assertThat(event.evidence().prefix()).isEmpty();
        });
    }

    @Test
    void titleThatTheTextHasChangesNothing() {
        String title = "Grab ditutup";
        String text = "Grab ditutup\nLayanan itu ditutup pada 1 Maret 2024.";

        Extraction extraction = TestData.EXTRACTOR.extractFrom(new Article(text, title, null, null, "id", null));

        assertThat(extraction).isEqualTo(TestData.EXTRACTOR.extractFrom(article(text)));
    }

    @Test
    void explanationPointsAtNoWordsOfTheTitle() {
        Article article = new Article(
                "Layanan itu ditutup pada 1 Maret 2024.", "Warung Digital ditutup di Jepang", null, null, "id", null);

        Explanation explanation = TestData.EXTRACTOR.explain(article);

        assertThat(explanation.policyEvents()).singleElement().satisfies(event -> {
            assertThat(event.trigger().words().start()).isNotNegative();
            assertThat(event.subject().words()).isEmpty();
            assertThat(event.jurisdictions().words()).isEmpty();
        });
        assertThat(explanation.extraction()).isEqualTo(TestData.EXTRACTOR.extractFrom(article));
    }

    private static Article article(String text) {
        return new Article(text, null, null, null, "id", null);
    }
}
