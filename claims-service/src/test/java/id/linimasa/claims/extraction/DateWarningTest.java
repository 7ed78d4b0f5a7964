package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateWarningTest {
    @Test
    void numbersWinOverAWeekdayThatDisagrees() {
        DateExpression date = only("id", "Toko itu tutup Kamis (1/5/2024).");

        assertThat(date.warnings()).containsExactly("weekday-mismatch");
        assertThat(date.date().earliest()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void anImpossibleDayKeepsWhatIsPossible() {
        DateExpression date = only("id", "Toko itu tutup 31 Februari 2024.");

        assertThat(date.warnings()).containsExactly("impossible-date");
        assertThat(date.date().edtf()).isEqualTo("2024-02");
    }

    @Test
    void digitsThatCanBeReadBothWaysAreMarkedWhereWritersDisagree() {
        DateExpression date = only("en", "It closed on 3/4/2024.");

        assertThat(date.warnings()).containsExactly("ambiguous-day-month");
    }

    @Test
    void anInferredYearNamesItsAnchor() {
        Article article = new Article("Toko itu tutup 4 Mei.", null, null, null, "id", "2024-05-10T09:00:00+07:00");

        DateExpression date = TestData.EXTRACTOR.extractFrom(article).dates().get(0);

        assertThat(date.stated()).containsExactly("day", "month");
        assertThat(date.inferred()).containsExactly("year");
        assertThat(date.anchor()).isEqualTo("2024-05-10");
        assertThat(date.date().basis()).isEqualTo(Basis.PUBLICATION);
    }

    private static DateExpression only(String language, String text) {
        return TestData.EXTRACTOR
                .extractFrom(new Article(text, null, null, null, language, null))
                .dates()
                .get(0);
    }
}
