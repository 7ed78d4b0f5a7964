package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.policyevents.PolicyEventCounts.Counts;
import java.util.List;

/**
 * How the statements of a filter divide, most frequent first, at most {@value Count#MOST_VALUES} values each.
 *
 * @param policyEventCount how many statements there are
 * @param articleCount how many articles make them
 * @param jurisdictions a statement that names several counts for each, one that names none for none
 * @param publishers a statement without publisher counts for none
 */
public record Facets(
        long policyEventCount,
        long articleCount,
        List<Count> types,
        List<Count> statuses,
        List<Count> jurisdictions,
        List<Count> publishers) {
    static Facets of(Counts counts) {
        return new Facets(
                counts.policyEvents(),
                counts.articles(),
                counts.types(),
                counts.statuses(),
                counts.jurisdictions(),
                counts.publishers());
    }
}
