package id.linimasa.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"1, 16, 0.062", "3, 16, 0.188", "2, 3, 0.667", "0, 0, 0.000", "5, 5, 1.000"})
    void halvesAreRoundedToTheEvenDigitAsTheReferenceScorerDoes(int part, int whole, String text) {
        assertThat(Ratio.text(Ratio.of(part, whole))).isEqualTo(text);
    }
}
