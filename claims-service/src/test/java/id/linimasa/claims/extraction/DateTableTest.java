package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTableTest {
    @ParameterizedTest
    @MethodSource("rows")
    void datesAreReadAsTheTableSays(String language, String reference, String text, String expected) {
        Article article = new Article(text, null, null, null, language, reference.isEmpty() ? null : reference);

        Extraction extraction = TestData.EXTRACTOR.extractFrom(article);

        List<String> found =
                extraction.dates().stream().map(date -> date.date().edtf()).toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    static Stream<Object[]> rows() {
        return Stream.of("dates.tsv", "date-forms-id.tsv", "date-forms-en.tsv")
                .flatMap(table -> TestData.table("/extraction/" + table).stream())
                .map(row -> row);
    }
}
