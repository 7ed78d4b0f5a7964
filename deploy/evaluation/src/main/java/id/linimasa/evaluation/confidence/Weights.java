package id.linimasa.evaluation.confidence;

import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fitted weights as the file that the extractor reads. */
public final class Weights {
    private static final int DECIMALS = 3;

    private Weights() {}

    /** The content of the file: {@code heading} as a comment, then a line a feature. */
    public static String file(List<String> heading, Map<String, Double> weights) {
        return heading.stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
                + weights.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + rounded(entry.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    static ConfidenceModel model(Map<String, Double> weights) {
        return ConfidenceModel.read("weights", file(List.of(), weights));
    }

    private static String rounded(double weight) {
        return BigDecimal.valueOf(weight)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
