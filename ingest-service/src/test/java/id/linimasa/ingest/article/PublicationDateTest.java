package id.linimasa.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023-10-05, 2023-10-05",
        "2024-02-29, 2024-02-29",
        "2023-10-05T09:30:00+07:00, 2023-10-05T09:30:00+07:00",
        "2023-10-05T09:30+07:00, 2023-10-05T09:30:00+07:00",
        "2023-10-05t09:30:00z, 2023-10-05T09:30:00Z",
        "2023-10-05T09:30:00.120-03:30, 2023-10-05T09:30:00.12-03:30",
        "2023-10-05T09:30:00-00:00, 2023-10-05T09:30:00Z",
    })
    void dateIsBroughtIntoItsOneForm(String value, String canonical) throws FieldFault {
        assertThat(PublicationDate.parse(value)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2023-13-01",
                "2023-1-1",
                "20231005",
                "2023-10",
                "5 Oktober 2023",
                "1696473000",
                "+12023-10-05",
                "2023-10-05T25:00:00Z",
                "2023-10-05T09:30:60Z",
                "2023-10-05T09:30:00+19:00",
                "2023-10-05T09:30:00+07:00[Asia/Jakarta]",
                "2023-10-05 09:30:00+07:00",
                " 2023-10-05",
                ""
            })
    void impossibleDateIsRefused(String value) {
        assertThatThrownBy(() -> PublicationDate.parse(value)).hasMessageContaining("must be a possible date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-05T09:30:00", "2023-10-05T09:30", "2023-10-05T09:30:00.5"})
    void dateTimeWithoutOffsetIsRefusedWithTheReason(String value) {
        assertThatThrownBy(() -> PublicationDate.parse(value)).hasMessageContaining("without an offset");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-05T09:30:00+0700, 2023-10-05T09:30:00+07:00",
        "' 2023-10-05 ', 2023-10-05",
        "2023-10-05T23:30:00, 2023-10-05",
        "2023-10-05T09:30:00.000Z, 2023-10-05T09:30:00Z",
    })
    void pagesAreReadLeniently(String value, String canonical) {
        assertThat(PublicationDate.ofPage(value)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kamis, 5 Oktober 2023", "2023-02-30T00:00:00+0700", ""})
    void whatIsNoDateOnAPageCountsAsNotStated(String value) {
        assertThat(PublicationDate.ofPage(value)).isEmpty();
    }
}
