package id.linimasa.timeline.entries;

import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.ResolvedDate;
import id.linimasa.timeline.resolver.ShownStatements;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Statements that cannot all be true, and why, as it is served.
 *
 * @param id the same after every rebuild, and as long as the entry stays that it is about
 * @param kind why they cannot all be true
 * @param severity {@code conflict}, {@code slip} or {@code note}
 * @param gapInDays between the dates that are furthest apart; 0 if they share a day
 * @param sentences what it is, in words, by language
 * @param updatedAt when the newest of its statements reached the log
 */
public record Contradicting(
        UUID id,
        String kind,
        String severity,
        PolicyEvent.Subject subject,
        String type,
        List<String> jurisdictions,
        long gapInDays,
        Map<String, String> sentences,
        Instant updatedAt,
        List<ToldSide> sides) {
    /** How many statements a side of one contradiction shows, other than in lists. */
    static final int MOST_STATEMENTS = 20;

    /**
     * One of the things that are told.
     *
     * @param entryId the timeline entry that it belongs to
     * @param policyEventCount how many statements tell it
     * @param policyEvents these, in lists the first {@value ShownStatements#MOST_OF_SIDE}, of one contradiction the first
     *     {@value Contradicting#MOST_STATEMENTS}
     */
    public record ToldSide(
            UUID entryId,
            String type,
            String status,
            ResolvedDate date,
            long policyEventCount,
            List<TimelineEntry.Statement> policyEvents) {}
}
