package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.ResolvedDate.Basis;

/** How far to trust an event: a start value, and something off for every step that had to be guessed. Not calibrated yet. */
final class Confidence {
    private static final double START = 0.9;
    private static final double GUESSED_SUBJECT = 0.15;
    private static final double NOUN_TRIGGER = 0.1;
    private static final double WEAK_TRIGGER = 0.2;
    private static final double INFERRED_DATE = 0.1;
    private static final double WARNED_DATE = 0.1;

    private Confidence() {}

    static double of(Grounds grounds) {
        DateExpression date = grounds.date().expression();
        double confidence = START;
        confidence -= grounds.subject().basis().isNamed() ? 0 : GUESSED_SUBJECT;
        confidence -= switch (grounds.trigger().trigger().form()) {
            case VERB, LIGHT -> 0;
            case NOUN -> NOUN_TRIGGER;
            case WEAK -> WEAK_TRIGGER;
        };
        confidence -= date.date().basis() == Basis.EXPLICIT ? 0 : INFERRED_DATE;
        confidence -= date.warnings().isEmpty() ? 0 : WARNED_DATE;
        return Math.round(confidence * 100) / 100.0;
    }
}
