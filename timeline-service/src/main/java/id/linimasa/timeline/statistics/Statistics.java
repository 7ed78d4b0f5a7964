package id.linimasa.timeline.statistics;

import id.linimasa.timeline.policyevents.Count;
import id.linimasa.timeline.policyevents.PolicyEventCounts.Counts;
import id.linimasa.timeline.resolver.Waiting.Queue;
import java.util.List;

/**
 * Counts of the statements that count; all but the months most frequent first, at most {@value Count#MOST_VALUES} values each.
 *
 * @param months statements whose date lies in one month, by that month, in order; months without any are left out
 * @param jurisdictions a statement that names several counts for each, one that names none for none
 * @param publishers a statement without publisher counts for none
 * @param waitingCount changed subjects, whatever the filter, whose timeline entries and contradictions are about to be worked out again; 0 if all
 *     are up to date
 */
public record Statistics(
        long policyEventCount,
        long articleCount,
        long subjectCount,
        List<Count> months,
        List<Count> types,
        List<Count> statuses,
        List<Count> jurisdictions,
        List<Count> publishers,
        long waitingCount) {
    static Statistics of(Counts counts, Queue waiting) {
        return new Statistics(
                counts.policyEvents(),
                counts.articles(),
                counts.subjects(),
                counts.months(),
                counts.types(),
                counts.statuses(),
                counts.jurisdictions(),
                counts.publishers(),
                waiting.length());
    }
}
