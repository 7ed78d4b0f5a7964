package id.linimasa.claims.extraction.explanation;

import id.linimasa.claims.extraction.Extraction;
import java.util.List;

/**
 * An extraction with the reasons for it.
 *
 * @param dates for each date expression of the extraction, in the same order
 * @param policyEvents for each policy event of the extraction, in the same order
 */
public record Explanation(Extraction extraction, List<DateExplanation> dates, List<EventExplanation> policyEvents) {
    public Explanation {
        dates = List.copyOf(dates);
        policyEvents = List.copyOf(policyEvents);
    }
}
