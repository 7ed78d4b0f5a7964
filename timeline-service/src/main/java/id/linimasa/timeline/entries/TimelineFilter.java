package id.linimasa.timeline.entries;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.policyevents.EventCodes;
import id.linimasa.timeline.policyevents.PolicyEventFilter;
import id.linimasa.timeline.storage.Query;
import java.util.Optional;

/** Which entries a reader asks for: those with at least one statement that fits, shown with all of their statements. */
public record TimelineFilter(
        Optional<String> subject,
        Optional<String> type,
        Optional<String> jurisdiction,
        Parameters.Days days,
        Optional<Boolean> disputed) {
    /** All that entries can be asked for. */
    public static TimelineFilter from(Parameters parameters) {
        return new TimelineFilter(
                parameters.text("subject"),
                parameters.oneOf("type", EventCodes.TYPES),
                parameters.jurisdiction("jurisdiction"),
                parameters.days(),
                parameters.truth("disputed"));
    }

    /** Appends the conditions on single statements, each starting with {@code and}. */
    void addTo(Query query) {
        query.appendIf(subject, "and subject_id = ?").appendIf(type, "and type = ?");
        PolicyEventFilter.addOverlap(query, days);
    }

    /** Appends the conditions on whole entries. */
    void addGroupTo(Query query) {
        query.append("having true")
                .appendIf(jurisdiction, "and bool_or(? = any (jurisdictions))")
                .appendIf(
                        disputed,
                        "and (select bool_or(p.disputed) from timeline_positions p where p.entry_id = e.entry_id) = ?");
    }
}
