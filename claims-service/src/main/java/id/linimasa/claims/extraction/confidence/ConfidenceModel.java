package id.linimasa.claims.extraction.confidence;

import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.language.DataLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic model of how likely an event is right (Platt, 1999, over several features in place of one score). Immutable; the same features give
 * the same confidence on every machine.
 */
public final class ConfidenceModel {
    /** The name that the file gives to the constant. */
    public static final String INTERCEPT = "intercept";

    private static final double LEAST = 0.01;
    private static final double GREATEST = 0.99;

    private final Map<String, Double> weights;

    private ConfidenceModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Reads lines of feature and weight. A feature without a line weighs nothing.
     *
     * @param file name to report faults with
     * @throws DataFault naming file and line of the first thing that does not follow the schema
     */
    public static ConfidenceModel read(String file, String content) {
        Map<String, Double> weights = new HashMap<>();
        for (DataLine line : DataLine.read(file, content, 2)) {
            if (weights.put(line.field(0), line.weight(1)) != null) {
                throw line.fault("the feature \"" + line.field(0) + "\" is there twice");
            }
        }
        if (!weights.containsKey(INTERCEPT)) {
            throw new DataFault(file, 1, "no line gives the " + INTERCEPT);
        }
        return new ConfidenceModel(weights);
    }

    /** What {@code feature} adds to the log-odds. */
    public double contribution(Feature feature) {
        return weights.getOrDefault(feature.name(), 0.0) * feature.value();
    }

    /** The log-odds of an event of which nothing is known. */
    public double intercept() {
        return weights.getOrDefault(INTERCEPT, 0.0);
    }

    /** The log-odds that an event with these features is right. */
    public double logOdds(List<Feature> features) {
        double sum = intercept();
        for (Feature feature : features) {
            sum += contribution(feature);
        }
        return sum;
    }

    /** The probability that an event with these features is right, in hundredths, never quite 0 or 1. */
    public double confidence(List<Feature> features) {
        double probability = 1 / (1 + StrictMath.exp(-logOdds(features)));
        return Math.round(Math.min(GREATEST, Math.max(LEAST, probability)) * 100) / 100.0;
    }
}
