package id.linimasa.evaluation.fitting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Newton's method for a concave likelihood, one weight at a time, until none moves much. */
public final class CoordinateAscent {
    private CoordinateAscent() {}

    /**
     * Moves all weights in turn, again and again.
     *
     * @param improve moves the weight of a number and returns how far
     * @param still ends when no weight has moved farther in a round
     * @param mostRounds ends after so many rounds in any case
     */
    public static void climb(int weights, IntToDoubleFunction improve, double still, int mostRounds) {
        double change = Double.MAX_VALUE;
        for (int round = 0; round < mostRounds && change > still; round++) {
            change = 0;
            for (int weight = 0; weight < weights; weight++) {
                change = Math.max(change, Math.abs(improve.applyAsDouble(weight)));
            }
        }
    }

    /** How far to move a weight, by the first two derivatives of the likelihood; not beyond 1, which could overshoot where the curve is flat. */
    public static double step(double slope, double curvature) {
        return Math.max(-1, Math.min(1, slope / curvature));
    }

    /** The weights by name, sorted. */
    public static Map<String, Double> named(List<String> names, double[] weights) {
        Map<String, Double> byName = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            byName.put(names.get(i), weights[i]);
        }
        return byName;
    }
}
