package id.linimasa.evaluation.confidence;

import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.evaluation.score.Level;
import id.linimasa.evaluation.score.Ratio;
import id.linimasa.evaluation.score.Score;
import id.linimasa.evaluation.score.ScoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cross-validation by article: every fifth article is left out, the weights are fitted to the others, and the statements of those left out get
 * their confidence from them; five times over.
 */
public final class LeftOutFifths {
    private static final int FIFTHS = 5;

    private final List<ScoredArticle> articles;
    private final List<Reliability> leftOut = new ArrayList<>();
    private final List<Observation> all = new ArrayList<>();

    /** Fits and reads the five parts. */
    public LeftOutFifths(List<ScoredArticle> articles) {
        this.articles = List.copyOf(articles);
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            ConfidenceModel model = Weights.model(LogisticRegression.fit(Observation.of(part(fifth, false))));
            List<Observation> observations = Observation.of(part(fifth, true)).stream()
                    .map(each -> new Observation(each.features(), model.confidence(each.features()), each.right()))
                    .toList();
            leftOut.add(new Reliability(observations));
            all.addAll(observations);
        }
    }

    /** The reliability over all five parts. */
    public Reliability reliability() {
        return new Reliability(all);
    }

    /** A line for each part that was left out. */
    public List<String> table() {
        return IntStream.range(0, FIFTHS)
                .mapToObj(fifth -> {
                    List<ScoredArticle> part = part(fifth, true);
                    Score score = new Score(part);
                    return "left out %d of %d: %3d articles  event F1 %s  full F1 %s  %s"
                            .formatted(
                                    fifth + 1,
                                    FIFTHS,
                                    part.size(),
                                    Ratio.text(score.f1(Level.EVENT)),
                                    Ratio.text(score.f1(Level.FULL)),
                                    leftOut.get(fifth).measures());
                })
                .toList();
    }

    private List<ScoredArticle> part(int fifth, boolean inside) {
        return IntStream.range(0, articles.size())
                .filter(i -> (i % FIFTHS == fifth) == inside)
                .mapToObj(articles::get)
                .toList();
    }
}
