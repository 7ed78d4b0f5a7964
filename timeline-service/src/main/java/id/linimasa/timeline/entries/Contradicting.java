package id.linimasa.timeline.entries;

import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.ResolvedDate;
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
    /** How many statements a side shows. */
    static final int MOST_STATEMENTS = 20;

    /**
     * One of the things that are told.
     *
     * @param entryId the timeline entry that it belongs to
     * @param policyEvents the statements that tell it, or {@value Contradicting#MOST_STATEMENTS} of them at most
     */
    public record ToldSide(
            UUID entryId, String type, String status, ResolvedDate date, List<TimelineEntry.Statement> policyEvents) {}
}
