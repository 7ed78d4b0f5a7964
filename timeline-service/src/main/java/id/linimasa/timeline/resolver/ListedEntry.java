package id.linimasa.timeline.resolver;

import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedLink;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A timeline entry as lists serve it.
 *
 * @param policyEvents empty: who reads it puts in those that are in {@link ShownStatements}
 */
record ListedEntry(
        UUID id,
        PolicyEvent.Subject subject,
        String type,
        ResolvedDate date,
        List<String> jurisdictions,
        boolean jurisdictionInferred,
        List<String> statuses,
        boolean disputed,
        List<ResolvedRole> roles,
        List<ResolvedLink> linked,
        long policyEventCount,
        Instant updatedAt,
        List<String> policyEvents) {
    static List<String> jurisdictions(String place) {
        return place.isEmpty() ? List.of() : List.of(place);
    }
}
