package id.linimasa.evaluation.confidence;

import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.evaluation.score.Ratio;
import id.linimasa.evaluation.score.ScoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The weights that fit what was read of annotated articles, as the file that the extractor reads. */
public final class Calibration {
    private Calibration() {}

    /** The content of the file; the same articles read the same way give the same bytes. */
    public static String of(List<ScoredArticle> articles) {
        List<Observation> observations = Observation.of(articles);
        return Weights.file(heading(articles.size(), observations), LogisticRegression.fit(observations));
    }

    /**
     * The same for articles that nobody tuned the extraction on, of which fewer statements are right: the intercept is moved by the difference
     * of the log-odds (Saerens, Latinne and Decaestecker, 2002).
     *
     * @param expected the share of statements that is right there, more than 0 and less than 1
     */
    public static String of(List<ScoredArticle> articles, double expected) {
        List<Observation> observations = Observation.of(articles);
        Map<String, Double> weights = LogisticRegression.fit(observations);
        double shift = logOdds(expected) - logOdds(shareRight(observations));
        weights.merge(ConfidenceModel.INTERCEPT, shift, Double::sum);
        List<String> heading = new ArrayList<>(heading(articles.size(), observations));
        heading.add("Moved to articles of which %s of the statements are right (--expect).".formatted(expected));
        return Weights.file(heading, weights);
    }

    private static List<String> heading(int articles, List<Observation> observations) {
        return List.of(
                "feature\tweight in log-odds",
                "Fitted by deploy/evaluation/calibrate (ridge-penalised logistic regression) to %d articles:"
                                .formatted(articles)
                        + " %s of %d statements are right."
                                .formatted(Ratio.text(shareRight(observations)), observations.size()));
    }

    private static double shareRight(List<Observation> observations) {
        return observations.stream()
                .mapToDouble(each -> each.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
