package id.linimasa.evaluation.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.evaluation.subjects.Choice.Option;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingRegressionTest {
    private static final Feature OBJECT = new Feature("object", 1);
    private static final Feature ACTOR = new Feature("actor", 1);

    @Test
    void whatTheRightOnesHaveWeighsMore() {
        Map<String, Double> weights = RankingRegression.fit(choices(40), Map.of());

        assertThat(weights.get("object")).isPositive();
        assertThat(weights.get("actor")).isNegative();
    }

    @Test
    void fewChoicesHardlyMoveWhatWasHeldBefore() {
        Map<String, Double> weights = RankingRegression.fit(choices(1), Map.of("actor", 3.0));

        assertThat(weights.get("actor")).isBetween(2.5, 3.0);
    }

    @Test
    void nothingToChooseFromLeavesWhatWasHeldBefore() {
        Choice settled = new Choice("a1", List.of(new Option(List.of(OBJECT), true)), true, 1);

        assertThat(RankingRegression.fit(List.of(settled), Map.of("actor", 3.0)))
                .containsExactly(Map.entry("actor", 3.0));
    }

    @Test
    void theHighestCandidateIsChosen() {
        Choice choice = choices(1).get(0);

        assertThat(SubjectWeights.isRight(choice, Map.of("object", 1.0))).isTrue();
        assertThat(SubjectWeights.isRight(choice, Map.of("actor", 1.0))).isFalse();
    }

    private static List<Choice> choices(int count) {
        Choice choice = new Choice(
                "a1", List.of(new Option(List.of(ACTOR), false), new Option(List.of(OBJECT), true)), true, 1);
        return Collections.nCopies(count, choice);
    }
}
