package id.linimasa.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReviewTest {
    private static final Map<String, String> FULL = Map.of(
            "url", "https://kabar.example/ekonomi/toko-digital-tutup",
            "publisher", "Kabar Niaga",
            "title", "Toko Digital berhenti melayani",
            "language", "id",
            "publishedAt", "2023-10-05",
            "text", "Toko Digital tutup pada 4 Oktober 2023.");

    @Test
    void idOfAnArticleWithAnAddressIsThatOfTheContract() {
        assertThat(sound(FULL).id()).hasToString("882e48e2-f14f-5e23-a7d2-1c7d0bba4b10");
    }

    @Test
    void idOfAnArticleWithoutAnAddressIsThatOfTheContract() {
        assertThat(sound(Map.of("text", "The regulator said nothing about a date."))
                        .id())
                .hasToString("de7df255-4b5a-5e4c-ac88-a03ae66aa57f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Satu  dua\r\ntiga", " Satu dua tiga\n", "Satu\u00A0dua\u2003tiga", "\uFEFFSatu dua tiga"})
    void whiteSpaceDoesNotMakeAnotherArticle(String text) {
        assertThat(sound(Map.of("text", text)).id())
                .isEqualTo(sound(Map.of("text", "Satu dua tiga")).id());
    }

    @ParameterizedTest
    @CsvSource({
        "url,https://kabar.example/lain",
        "publisher,Kabar Lain",
        "title,Judul lain",
        "language,en",
        "publishedAt,2023-10-06",
        "text,Teks lain."
    })
    void changeOfAnyFieldMakesAnotherRevision(String field, String value) {
        Map<String, String> changed = new HashMap<>(FULL);
        changed.put(field, value);

        assertThat(sound(changed).contentHash()).isNotEqualTo(sound(FULL).contentHash());
    }

    @Property
    void hashTellsApartWhatOnlyTheBordersOfFieldsTellApart(
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String other) {
        Article split = sound(Map.of("text", one, "title", other));
        Article joined = sound(Map.of("text", one + other));

        assertThat(split.contentHash()).isNotEqualTo(joined.contentHash());
    }

    @Test
    void hashIsTheDocumentedOne() {
        // printf '3:abc,-,-,-,-,-,' | sha256sum
        assertThat(sound(Map.of("text", "abc")).contentHash())
                .isEqualTo("sha256:9ab89f9f92921c6ef6781edf313930f1537f0cd1aea9361f7d4c2bb25731defb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "iw", "xx", "ID", "ind", "id-ID", "", " "})
    void languageOutsideOfTheStandardIsRefused(String language) {
        assertThat(faults(Map.of("text", "a", "language", language)))
                .extracting(Violation::field)
                .containsExactly("language");
    }

    @ParameterizedTest
    @CsvSource({"title,1000", "publisher,200"})
    void lineMayBeAsLongAsItsLimitAndNotLonger(String field, int limit) {
        assertThat(sound(Map.of("text", "a", field, "x".repeat(limit)))).isNotNull();
        assertThat(faults(Map.of("text", "a", field, "x".repeat(limit + 1))))
                .extracting(Violation::field)
                .containsExactly(field);
    }

    @Test
    void lengthOfTheTextIsMeasuredAfterNormalisation() {
        String decomposed = "e\u0301".repeat(ArticleReview.LONGEST_TEXT / 2);

        assertThat(sound(Map.of("text", decomposed)).text()).hasSize(ArticleReview.LONGEST_TEXT / 2);
    }

    @Test
    void textThatIsTooLongIsToldFromOneThatIsWrong() {
        Reviewed reviewed =
                review(Map.of("text", "\u00e9".repeat(ArticleReview.LONGEST_TEXT / 2 + 1), "language", "xx"));

        assertThat(((Reviewed.Faulty) reviewed).refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(((Reviewed.Faulty) reviewed).refusal().violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("text", "language");
    }

    private static Reviewed review(Map<String, String> fields) {
        return ArticleReview.review(new ArticleDraft(fields), List.of());
    }

    private static Article sound(Map<String, String> fields) {
        return ((Reviewed.Sound) review(fields)).article();
    }

    private static List<Violation> faults(Map<String, String> fields) {
        return ((Reviewed.Faulty) review(fields)).refusal().violations();
    }
}
