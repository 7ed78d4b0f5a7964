package id.linimasa.timeline.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a closure effective 2023-10-04 ID; b closure effective 2023-10-05 ID"
                        + "| Sumber berbeda tentang tanggal penutupan Kios di Indonesia: 4 Oktober 2023 atau 5 Oktober 2023 (berselisih satu hari)."
                        + "| Sources disagree on the date of the closure of Kios in Indonesia: 4 October 2023 or 5 October 2023 (one day apart).",
                "a launch effective 2020-12 -; b launch effective 2021 -; c launch effective 2022-07 -"
                        + "| Sumber berbeda tentang tanggal peluncuran Kios: Desember 2020, 2021 atau Juli 2022 (berselisih 547 hari)."
                        + "| Sources disagree on the date of the launch of Kios: December 2020, 2021 or July 2022 (547 days apart).",
                "a ban announced 2023-09-21/2023-09-30 EU; b ban announced 2022-01/2022-03 EU"
                        + "| Sumber berbeda tentang tanggal pengumuman pelarangan Kios di Uni Eropa: Januari 2022 sampai Maret 2022 atau 21 September 2023 sampai 30 September 2023 (berselisih 539 hari)."
                        + "| Sources disagree on the date of the announcement of the ban on Kios in the European Union: January 2022 to March 2022 or 21 September 2023 to 30 September 2023 (539 days apart).",
                "a closure planned 2019-05-01 VN; b closure effective 2019-05-03 VN"
                        + "| Tanggal penutupan Kios di Vietnam meleset: direncanakan 1 Mei 2019, terjadi 3 Mei 2019 (berselisih 2 hari)."
                        + "| The date of the closure of Kios in Vietnam slipped: planned for 1 May 2019, it came on 3 May 2019 (2 days apart).",
                "a launch denied 2019-05 VN; b launch effective 2019-05-11 VN"
                        + "| Ada yang menyebut peluncuran Kios di Vietnam terjadi pada 11 Mei 2019, ada yang membantahnya."
                        + "| Some date the launch of Kios in Vietnam to 11 May 2019, and others deny it.",
                "a launch effective 2024-03 NP; a ban effective 2024-03 NP"
                        + "| Urutannya janggal: peluncuran Kios di Nepal (Maret 2024) dan pelarangan Kios di Nepal (Maret 2024)."
                        + "| The order is odd: the launch of Kios in Nepal (March 2024) and the ban on Kios in Nepal (March 2024).",
                "a closure effective XXXX-05-02 VN; b closure effective 2019-05-01 VN"
                        + "| Sumber berbeda tentang tanggal penutupan Kios di Vietnam: 1 Mei 2019 atau 2 Mei (tahun tidak disebut) (berselisih satu hari)."
                        + "| Sources disagree on the date of the closure of Kios in Vietnam: 1 May 2019 or 2 May (no year given) (one day apart)."
            })
    void contradictionIsSaidInBothLanguagesAsFinelyAsItIsTold(String statements, String indonesian, String english) {
        Contradiction contradiction = Told.of(statements).contradictions().get(0);

        assertThat(new Sentences("id").of(contradiction, "Kios")).isEqualTo(indonesian);
        assertThat(new Sentences("en").of(contradiction, "Kios")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "US, di Amerika Serikat, in the United States",
        "US-CA, di Amerika Serikat, in the United States",
        "GB, di Inggris Raya, in the United Kingdom",
        "NL, di Belanda, in the Netherlands",
        "PH, di Filipina, in the Philippines",
        "AE, di Uni Emirat Arab, in the United Arab Emirates",
        "EU, di Uni Eropa, in the European Union",
        "HK, di Hong Kong, in Hong Kong",
        "JP, di Jepang, in Japan"
    })
    void placeIsCalledAsInTheMiddleOfASentence(String place, String indonesian, String english) {
        Contradiction contradiction = Told.of(
                        "a closure effective 2023-10-04 " + place + "; b closure effective 2023-10-05 " + place)
                .contradictions()
                .get(0);

        assertThat(new Sentences("id").of(contradiction, "Kios")).contains("penutupan Kios " + indonesian + ":");
        assertThat(new Sentences("en").of(contradiction, "Kios")).contains("closure of Kios " + english + ":");
    }
}
