package id.linimasa.evaluation.confidence;

import id.linimasa.evaluation.score.ScoredArticle;
import java.util.List;

/** The weights that fit what was read of annotated articles, as the file that the extractor reads. */
public final class Calibration {
    private Calibration() {}

    /** The content of the file; the same articles read the same way give the same bytes. */
    public static String of(List<ScoredArticle> articles) {
        List<Observation> observations = Observation.of(articles);
        long right = observations.stream().filter(Observation::right).count();
        return Weights.file(
                List.of(
                        "feature\tweight in log-odds",
                        "Fitted by deploy/evaluation/calibrate (ridge-penalised logistic regression) to %d articles:"
                                        .formatted(articles.size())
                                + " %d of %d statements are right.".formatted(right, observations.size())),
                LogisticRegression.fit(observations));
    }
}
