package id.linimasa.evaluation.confidence;

import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.evaluation.score.Level;
import id.linimasa.evaluation.score.Prediction;
import id.linimasa.evaluation.score.ScoredArticle;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement that was read and whether it is right: date, type and subject are as annotated.
 *
 * @param confidence as the extractor gave it
 */
public record Observation(List<Feature> features, double confidence, boolean right) {
    public Observation {
        features = List.copyOf(features);
    }

    static List<Observation> of(List<ScoredArticle> articles) {
        return articles.stream()
                .map(article -> article.matching(Level.FULL))
                .flatMap(matching -> Stream.concat(
                        matching.pairs().stream().map(pair -> of(pair.read(), true)),
                        matching.extra().stream().map(extra -> of(extra, false))))
                .toList();
    }

    private static Observation of(Prediction read, boolean right) {
        return new Observation(read.features(), read.confidence(), right);
    }
}
