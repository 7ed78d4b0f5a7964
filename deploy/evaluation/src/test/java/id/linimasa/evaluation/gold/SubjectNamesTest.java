package id.linimasa.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectNamesTest {
    @ParameterizedTest
    @CsvSource({
        "TikTok Shop, tiktok shop, true",
        "TikTok Shop Indonesia, TikTok-Shop, true",
        "TikTok, TikTok Shop, false",
        "Grab Kios Digital, Kios Digital, true",
        "Permendag 31/2023, Peraturan Menteri Perdagangan Nomor 31 Tahun 2023, true",
        "Permendag 31/2023, UU 31 Tahun 2023, true",
        "Permendag 31/2023, Permendag 31/2024, false",
        "PP 5/M-DAG/PER/2023, PP No. 5 Tahun 2023, true",
        "Ekspor sawit, Palm exports, true",
        "Ekspor sawit, Palm imports, false",
        "Indonesia, Indonesia, true",
        "'', '', false"
    })
    void namesOfOneSubjectAreTheSame(String one, String other, boolean same) throws IOException {
        SubjectNames names = SubjectNames.read(Path.of("src/test/resources/known/subjects.tsv"));

        assertThat(names.same(one, other)).isEqualTo(same);
        assertThat(names.same(other, one)).isEqualTo(same);
    }
}
