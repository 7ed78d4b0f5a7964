package id.linimasa.evaluation.subjects;

import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.evaluation.fitting.CoordinateAscent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a log-linear model of choice (McFadden, 1974) by ridge-penalised maximum likelihood of the right candidates together: Newton's method, one
 * weight at a time, until none moves much. The penalty is for leaving what was held to be so before. Weights that count for part of the events only are penalised more, so that they only say what the
 * common ones leave open.
 */
final class RankingRegression {
    private static final double PENALTY = 2;
    private static final double PENALTY_OF_SOURCE = 8;
    private static final double PENALTY_OF_GROUP = 16;
    private static final double STILL = 2e-3;
    private static final int MOST_ROUNDS = 60;

    private final List<Choice> choices;
    private final List<String> names;
    private final double[] before;
    private final double[] weights;
    private final double[] penalties;
    private final List<Map<Integer, double[]>> columns = new ArrayList<>();
    private final double[][] scores;

    private RankingRegression(List<Choice> all, Map<String, Double> prior) {
        choices = all.stream().filter(Choice::tells).toList();
        TreeSet<String> found = new TreeSet<>(prior.keySet());
        choices.forEach(choice ->
                choice.options().forEach(option -> option.features().forEach(feature -> found.add(feature.name()))));
        names = List.copyOf(found);
        before = names.stream()
                .mapToDouble(name -> prior.getOrDefault(name, 0.0))
                .toArray();
        weights = before.clone();
        penalties = names.stream().mapToDouble(RankingRegression::penaltyOf).toArray();
        scores = new double[choices.size()][];
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
            columns.add(new TreeMap<>());
        }
        for (int i = 0; i < scores.length; i++) {
            List<Choice.Option> options = choices.get(i).options();
            scores[i] = new double[options.size()];
            for (int j = 0; j < scores[i].length; j++) {
                for (Feature feature : options.get(j).features()) {
                    columns.get(numbers.getOrDefault(feature.name(), 0))
                                    .computeIfAbsent(i, choice -> new double[options.size()])[j] =
                            feature.value();
                    scores[i][j] += prior.getOrDefault(feature.name(), 0.0) * feature.value();
                }
            }
        }
    }

    private static double penaltyOf(String name) {
        if (name.endsWith("/phrase")) {
            return PENALTY_OF_SOURCE;
        }
        return name.indexOf('/') < 0 ? PENALTY : PENALTY_OF_GROUP;
    }

    /** The weights by feature; {@code prior} are those to begin with. */
    static Map<String, Double> fit(List<Choice> choices, Map<String, Double> prior) {
        RankingRegression regression = new RankingRegression(choices, prior);
        CoordinateAscent.climb(regression.weights.length, regression::improve, STILL, MOST_ROUNDS);
        return CoordinateAscent.named(regression.names, regression.weights);
    }

    /** Moves one weight by the first two derivatives of the likelihood, and returns how far. */
    private double improve(int column) {
        double slope = penalties[column] * (before[column] - weights[column]);
        double curvature = penalties[column];
        for (Map.Entry<Integer, double[]> each : columns.get(column).entrySet()) {
            Choice choice = choices.get(each.getKey());
            Moments moments = Moments.of(choice, scores[each.getKey()], each.getValue());
            slope += choice.weight() * (moments.meanOfRight() - moments.mean());
            curvature += choice.weight() * moments.variance();
        }
        double step = CoordinateAscent.step(slope, curvature);
        weights[column] += step;
        columns.get(column).forEach((choice, values) -> {
            for (int i = 0; i < values.length; i++) {
                scores[choice][i] += step * values[i];
            }
        });
        return step;
    }

    /** What is to be expected of a feature of the candidate chosen, of all and of the right ones. */
    private record Moments(double mean, double variance, double meanOfRight) {
        static Moments of(Choice choice, double[] scores, double[] values) {
            double highest = Double.NEGATIVE_INFINITY;
            double highestOfRight = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.length; i++) {
                highest = Math.max(highest, scores[i]);
                highestOfRight = choice.options().get(i).right() ? Math.max(highestOfRight, scores[i]) : highestOfRight;
            }
            double all = 0;
            double sum = 0;
            double squares = 0;
            double allOfRight = 0;
            double sumOfRight = 0;
            for (int i = 0; i < scores.length; i++) {
                double part = StrictMath.exp(scores[i] - highest);
                all += part;
                sum += part * values[i];
                squares += part * values[i] * values[i];
                if (choice.options().get(i).right()) {
                    double right = StrictMath.exp(scores[i] - highestOfRight);
                    allOfRight += right;
                    sumOfRight += right * values[i];
                }
            }
            double mean = sum / all;
            return new Moments(mean, squares / all - mean * mean, sumOfRight / allOfRight);
        }
    }
}
