package id.linimasa.evaluation.confidence;

import id.linimasa.evaluation.score.Ratio;
import id.linimasa.evaluation.score.ScoredArticle;
import java.util.ArrayList;
import java.util.List;

/** Whether statements are right as often as their confidence says. */
public final class Reliability {
    private static final int BINS = 10;

    private final List<Observation> observations;

    /** Of these statements. */
    public Reliability(List<Observation> observations) {
        this.observations = List.copyOf(observations);
    }

    /** Of all statements read in these articles, with the confidence that the extractor gave them. */
    public static Reliability of(List<ScoredArticle> articles) {
        return new Reliability(Observation.of(articles));
    }

    /** The mean squared distance of confidence and outcome (Brier, 1950). */
    public double brier() {
        return observations.stream()
                .mapToDouble(each -> {
                    double distance = each.confidence() - (each.right() ? 1 : 0);
                    return distance * distance;
                })
                .average()
                .orElse(0);
    }

    /** The expected calibration error: how far confidence and share right are apart in each tenth, weighted by their numbers. */
    public double expectedError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Observation> inBin = inBin(bin);
            sum += inBin.size() * Math.abs(confidence(inBin) - share(inBin));
        }
        return Ratio.of(sum, observations.size());
    }

    /** A line for each tenth that has statements, then the two measures. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("confidence   statements  mean   right");
        for (int bin = 0; bin < BINS; bin++) {
            List<Observation> inBin = inBin(bin);
            if (!inBin.isEmpty()) {
                lines.add("%.1f to %.1f   %10d  %s  %s"
                        .formatted(
                                bin / (double) BINS,
                                (bin + 1) / (double) BINS,
                                inBin.size(),
                                Ratio.text(confidence(inBin)),
                                Ratio.text(share(inBin))));
            }
        }
        lines.add("all          %10d  %s  %s   %s"
                .formatted(
                        observations.size(),
                        Ratio.text(confidence(observations)),
                        Ratio.text(share(observations)),
                        measures()));
        return lines;
    }

    /** Both measures in one line. */
    public String measures() {
        return "ECE %s  Brier %s".formatted(Ratio.text(expectedError()), Ratio.text(brier()));
    }

    private List<Observation> inBin(int bin) {
        return observations.stream()
                .filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin)
                .toList();
    }

    private static double confidence(List<Observation> observations) {
        return observations.stream()
                .mapToDouble(Observation::confidence)
                .average()
                .orElse(0);
    }

    private static double share(List<Observation> observations) {
        return observations.stream()
                .mapToDouble(each -> each.right() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
