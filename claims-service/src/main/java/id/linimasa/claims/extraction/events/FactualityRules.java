package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.PolicyEvent.Factuality;

/** FactBank's triple for each status (Saurí and Pustejovsky, 2009). */
final class FactualityRules {
    private FactualityRules() {}

    static Factuality of(EventStatus status) {
        return switch (status) {
            case EFFECTIVE -> new Factuality("certain", "positive", "past");
            case ANNOUNCED -> new Factuality("probable", "positive", "unknown");
            case PLANNED -> new Factuality("probable", "positive", "future");
            case RUMOURED -> new Factuality("possible", "positive", "unknown");
            case DENIED -> new Factuality("certain", "negative", "unknown");
        };
    }
}
