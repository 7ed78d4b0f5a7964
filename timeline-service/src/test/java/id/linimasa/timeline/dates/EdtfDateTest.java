package id.linimasa.timeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest(name = "{0} {2} {1}")
    @CsvFileSource(resources = "/dates/relations.tsv", delimiter = '\t')
    void datesAreComparedByTheDaysThatTheyLeavePossible(
            String one, String other, Relation relation, Verdict verdict, long gap) {
        EdtfDate first = Edtf.parse(one).orElseThrow();
        EdtfDate second = Edtf.parse(other).orElseThrow();

        assertThat(first.relationTo(second)).isEqualTo(relation);
        assertThat(first.verdict(second)).isEqualTo(verdict);
        assertThat(first.gapInDays(second)).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04, DAY",
        "2023-10-02/2023-10-08, DAYS",
        "2023-10, MONTH",
        "2024-01/2024-03, MONTHS",
        "2023, YEAR",
        "2023/2024, YEARS",
        "../2023, OPEN",
        "XXXX-10, RECURRING",
        "XXXX, UNSPECIFIED"
    })
    void precisionIsThatOfTheValue(String edtf, Precision precision) {
        EdtfDate date = Edtf.of(edtf);

        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-13", "2023-02-30", "XXXX-02-30", "2023-10-04/2023-10-01", "04-10-2023"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
        assertThat(Edtf.of(text)).isInstanceOf(Unspecified.class);
    }
}
