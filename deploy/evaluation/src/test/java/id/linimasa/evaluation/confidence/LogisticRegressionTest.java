package id.linimasa.evaluation.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.confidence.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final Feature NAMED = Feature.of("subject", "named");
    private static final Feature GUESSED = Feature.of("subject", "guessed");

    @Property(tries = 50)
    void meanConfidenceIsTheShareThatIsRight(
            @ForAll @IntRange(min = 1, max = 40) int namedRight,
            @ForAll @IntRange(min = 1, max = 40) int namedWrong,
            @ForAll @IntRange(min = 1, max = 40) int guessedRight,
            @ForAll @IntRange(min = 1, max = 40) int guessedWrong) {
        List<Observation> observations = observations(namedRight, namedWrong, guessedRight, guessedWrong);

        ConfidenceModel model = Weights.model(LogisticRegression.fit(observations));

        double mean = observations.stream()
                .mapToDouble(each -> model.confidence(each.features()))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((namedRight + guessedRight) / (double) observations.size(), offset(0.006));
    }

    @Test
    void whatIsMoreOftenRightWeighsMore() {
        Map<String, Double> weights = LogisticRegression.fit(observations(90, 10, 50, 50));

        assertThat(weights.get(NAMED.name())).isPositive().isGreaterThan(weights.get(GUESSED.name()));
    }

    @Test
    void withMuchToGoByThePenaltyHardlyCounts() {
        ConfidenceModel model = Weights.model(LogisticRegression.fit(observations(9000, 1000, 5000, 5000)));

        assertThat(model.confidence(List.of(NAMED))).isEqualTo(0.9);
        assertThat(model.confidence(List.of(GUESSED))).isEqualTo(0.5);
    }

    @Test
    void nothingToFitGivesEvenOdds() {
        assertThat(Weights.model(LogisticRegression.fit(List.of())).confidence(List.of(NAMED)))
                .isEqualTo(0.5);
    }

    private static List<Observation> observations(int namedRight, int namedWrong, int guessedRight, int guessedWrong) {
        List<Observation> all = new ArrayList<>();
        add(all, NAMED, true, namedRight);
        add(all, NAMED, false, namedWrong);
        add(all, GUESSED, true, guessedRight);
        add(all, GUESSED, false, guessedWrong);
        return all;
    }

    private static void add(List<Observation> all, Feature feature, boolean right, int count) {
        for (int i = 0; i < count; i++) {
            all.add(new Observation(List.of(feature), 0, right));
        }
    }
}
