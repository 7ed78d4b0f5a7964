package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.claims.extraction.explanation.Reason;
import java.util.List;

/** What the confidence of an event may depend on: how each of its parts was found. */
final class ConfidenceFeatures {
    private static final double LONG_WAY = 10;

    private ConfidenceFeatures() {}

    static List<Feature> of(Grounds grounds) {
        DateExpression date = grounds.date().expression();
        return List.of(
                Feature.of("trigger", Reason.code(grounds.trigger().trigger().form())),
                Feature.of("type", grounds.type().code()),
                Feature.of("subject", Reason.code(grounds.subject().basis())),
                Feature.of("subject-kind", grounds.subject().mention().kind().code()),
                Feature.of("status", Reason.code(grounds.status().basis())),
                Feature.of("jurisdictions", Reason.code(grounds.places().basis())),
                Feature.of("date", Reason.code(date.date().basis())),
                Feature.of("precision", Reason.code(date.date().precision())),
                Feature.of("warned", date.warnings().isEmpty() ? "no" : "yes"),
                new Feature("distance", grounds.distance() / LONG_WAY));
    }
}
