package id.linimasa.evaluation.score;

import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation.Candidate;
import id.linimasa.evaluation.gold.Claim;
import java.util.List;

/**
 * A statement that the extractor read.
 *
 * @param features what its confidence was made of
 * @param candidates what its subject was chosen from
 */
public record Prediction(Claim claim, double confidence, List<Feature> features, List<Candidate> candidates) {
    public Prediction {
        features = List.copyOf(features);
        candidates = List.copyOf(candidates);
    }

    static Prediction of(PolicyEvent event, EventExplanation explanation) {
        Claim claim = new Claim(
                event.subject().name(),
                event.type().code(),
                event.status().code(),
                event.date().edtf(),
                event.jurisdictions(),
                event.evidence().quote());
        List<Feature> features = explanation.confidence().parts().stream()
                .map(EventExplanation.Part::feature)
                .toList();
        return new Prediction(claim, event.confidence(), features, explanation.candidates());
    }
}
