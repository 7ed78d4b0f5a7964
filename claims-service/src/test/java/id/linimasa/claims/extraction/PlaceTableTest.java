package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTableTest {
    @ParameterizedTest
    @MethodSource("rows")
    void jurisdictionsAreReadAsTheTableSays(String language, String text, String expected) {
        Article article = new Article(text, null, null, null, language, null);

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        assertThat(extraction.policyEvents()).singleElement().satisfies(event -> assertThat(
                        String.join(" ", event.jurisdictions()))
                .isEqualTo(expected));
    }

    static Stream<Object[]> rows() {
        return TestData.table("/extraction/places.tsv").stream().map(row -> row);
    }
}
