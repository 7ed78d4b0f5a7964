package id.linimasa.timeline.resolver;

import id.linimasa.timeline.policyevents.PolicyEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contradiction as lists serve it. */
record ListedContradiction(
        UUID id,
        String kind,
        String severity,
        PolicyEvent.Subject subject,
        String type,
        List<String> jurisdictions,
        long gapInDays,
        Map<String, String> sentences,
        Instant updatedAt,
        List<ListedSide> sides) {
    /**
     * One of the things that are told.
     *
     * @param policyEvents empty: who reads it puts in those that are in {@link ShownStatements}
     */
    record ListedSide(
            UUID entryId,
            String type,
            String status,
            ResolvedDate date,
            long policyEventCount,
            List<String> policyEvents) {}
}
