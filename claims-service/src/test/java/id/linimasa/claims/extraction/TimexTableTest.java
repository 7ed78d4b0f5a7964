package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimexTableTest {
    @ParameterizedTest
    @MethodSource("rows")
    void datesAreSaidInTimex3AsTheTableSays(String language, String reference, String text, String expected) {
        Article article = new Article(text, null, null, null, language, reference.isEmpty() ? null : reference);

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        assertThat(extraction.dates())
                .extracting(DateExpression::timex3)
                .singleElement()
                .satisfies(timex -> assertThat(String.join(
                                " ", timex.type(), timex.value(), Objects.requireNonNullElse(timex.mod(), "-")))
                        .isEqualTo(expected));
    }

    static Stream<Object[]> rows() {
        return TestData.table("/extraction/timex.tsv").stream().map(row -> row);
    }
}
