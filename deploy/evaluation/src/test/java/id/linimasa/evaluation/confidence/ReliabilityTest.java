package id.linimasa.evaluation.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void confidenceThatKeepsItsPromiseHasNoCalibrationError() {
        List<Observation> observations =
                IntStream.range(0, 10).mapToObj(i -> seen(0.9, i > 0)).toList();

        Reliability reliability = new Reliability(observations);

        assertThat(reliability.expectedError()).isCloseTo(0, offset(1e-9));
        assertThat(reliability.brier()).isCloseTo(0.09, offset(1e-9));
    }

    @Test
    void errorsOfTheBinsCountByTheirStatements() {
        Reliability reliability =
                new Reliability(List.of(seen(0.95, true), seen(0.95, false), seen(0.2, false), seen(0.2, false)));

        assertThat(reliability.expectedError()).isCloseTo((2 * 0.45 + 2 * 0.2) / 4, offset(1e-9));
        assertThat(reliability.table())
                .containsExactly(
                        "confidence   statements  mean   right",
                        "0.2 to 0.3            2  0.200  0.000",
                        "0.9 to 1.0            2  0.950  0.500",
                        "all                   4  0.575  0.250   ECE 0.325  Brier 0.246");
    }

    @Test
    void certaintyBelongsToTheLastBin() {
        Reliability reliability = new Reliability(List.of(seen(1, true)));

        assertThat(reliability.table().get(1)).startsWith("0.9 to 1.0");
    }

    private static Observation seen(double confidence, boolean right) {
        return new Observation(List.of(), confidence, right);
    }
}
