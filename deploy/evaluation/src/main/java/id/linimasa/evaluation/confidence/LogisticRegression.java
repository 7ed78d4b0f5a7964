package id.linimasa.evaluation.confidence;

import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.evaluation.fitting.CoordinateAscent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the weights of a logistic model by ridge-penalised maximum likelihood (le Cessie and van Houwelingen, 1992): Newton's method, one weight at
 * a time until none moves any more. The likelihood has one maximum, so that the result depends on the observations alone.
 */
public final class LogisticRegression {
    /** Weights are expected within a few units around 0: the penalty is that of a normal prior of variance one half. */
    private static final double PENALTY = 2;

    private static final double STILL = 1e-7;
    private static final int MOST_ROUNDS = 5000;

    private final List<String> names;
    private final double[][] columns;
    private final double[] targets;
    private final double[] weights;
    private final double[] sums;

    private LogisticRegression(List<Observation> observations) {
        TreeSet<String> all = new TreeSet<>();
        observations.forEach(each -> each.features().forEach(feature -> all.add(feature.name())));
        names = new ArrayList<>(all);
        names.add(0, ConfidenceModel.INTERCEPT);
        columns = new double[names.size()][observations.size()];
        targets = new double[observations.size()];
        weights = new double[names.size()];
        sums = new double[observations.size()];
        for (int row = 0; row < observations.size(); row++) {
            columns[0][row] = 1;
            for (Feature feature : observations.get(row).features()) {
                columns[names.indexOf(feature.name())][row] = feature.value();
            }
            targets[row] = observations.get(row).right() ? 1 : 0;
        }
    }

    /** The weights by feature, the intercept among them. */
    public static Map<String, Double> fit(List<Observation> observations) {
        LogisticRegression regression = new LogisticRegression(observations);
        CoordinateAscent.climb(regression.weights.length, regression::improve, STILL, MOST_ROUNDS);
        return CoordinateAscent.named(regression.names, regression.weights);
    }

    /** Moves one weight to where the likelihood is greatest by its first two derivatives, and returns how far. */
    private double improve(int column) {
        double penalty = column == 0 ? 1e-6 : PENALTY;
        double slope = -penalty * weights[column];
        double curvature = penalty;
        for (int row = 0; row < targets.length; row++) {
            double value = columns[column][row];
            if (value != 0) {
                double probability = 1 / (1 + StrictMath.exp(-sums[row]));
                slope += value * (targets[row] - probability);
                curvature += value * value * probability * (1 - probability);
            }
        }
        double step = CoordinateAscent.step(slope, curvature);
        weights[column] += step;
        for (int row = 0; row < targets.length; row++) {
            sums[row] += step * columns[column][row];
        }
        return step;
    }
}
