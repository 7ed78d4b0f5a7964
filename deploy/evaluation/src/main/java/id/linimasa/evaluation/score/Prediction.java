package id.linimasa.evaluation.score;

import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.evaluation.gold.Claim;
import java.util.List;

/**
 * A statement that the extractor read.
 *
 * @param features what its confidence was made of
 */
public record Prediction(Claim claim, double confidence, List<Feature> features) {
    public Prediction {
        features = List.copyOf(features);
    }

    static Prediction of(PolicyEvent event, List<Feature> features) {
        Claim claim = new Claim(
                event.subject().name(),
                event.type().code(),
                event.status().code(),
                event.date().edtf(),
                event.jurisdictions(),
                event.evidence().quote());
        return new Prediction(claim, event.confidence(), features);
    }
}
