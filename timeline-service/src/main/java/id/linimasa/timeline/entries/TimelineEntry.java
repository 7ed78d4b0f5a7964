package id.linimasa.timeline.entries;

import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.ResolvedDate;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedLink;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedRole;
import id.linimasa.timeline.resolver.ShownStatements;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all statements together say happened once: one subject, one type, one place.
 *
 * @param id the same after every rebuild
 * @param date the likeliest date of the role that dates it; whether it is disputed is told apart
 * @param jurisdictions its place, or none if none is told and none fits
 * @param jurisdictionInferred whether some of its statements do not tell the place themselves
 * @param statuses all that the statements have, sorted
 * @param disputed whether some of its statements cannot all be true; a role that has a consensus nevertheless tells so
 * @param roles its announced, planned and effective dates, each with its candidates
 * @param linked entries of other types that may tell the same happening
 * @param policyEventCount how many statements there are
 * @param updatedAt when the newest of them reached the log
 * @param policyEvents the statements, in lists {@value ShownStatements#MOST_OF_ENTRY} of them at most, with each way to tell it as far as there is room
 */
public record TimelineEntry<S>(
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
        List<S> policyEvents) {
    /** As lists show it, other than its statements. */
    TimelineEntry<S> listed() {
        return new TimelineEntry<>(
                id,
                subject,
                type,
                date,
                jurisdictions,
                jurisdictionInferred,
                List.copyOf(statuses),
                disputed,
                roles.stream().map(ResolvedRole::listed).toList(),
                List.copyOf(linked),
                policyEventCount,
                updatedAt,
                policyEvents);
    }

    /**
     * A statement, as short as a list needs it.
     *
     * @param date EDTF
     */
    public record Statement(
            UUID id,
            UUID articleId,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String url,
            String status,
            String date,
            String quote,
            double confidence) {}
}
