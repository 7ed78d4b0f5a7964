package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.storage.Query;
import java.util.Optional;
import java.util.UUID;

/** Which statements a reader asks for. */
public record PolicyEventFilter(
        Optional<UUID> articleId,
        Optional<String> subject,
        Optional<String> type,
        Optional<String> status,
        Optional<String> jurisdiction,
        Optional<String> publisher,
        Parameters.Days days) {
    static PolicyEventFilter from(Parameters parameters) {
        return new PolicyEventFilter(
                parameters.id("articleId"),
                parameters.text("subject"),
                parameters.oneOf("type", EventCodes.TYPES),
                parameters.oneOf("status", EventCodes.STATUSES),
                parameters.jurisdiction("jurisdiction"),
                parameters.text("publisher"),
                parameters.days());
    }

    /** Appends the conditions, each starting with {@code and}. The statements of an article are found by the ids that its outcome names. */
    void addTo(Query query) {
        query.appendIf(
                        articleId,
                        "and article_id = ? and id = any (array(select unnest(event_ids) from extraction_outcomes where article_id = ?))")
                .appendIf(subject, "and subject_id = ?")
                .appendIf(type, "and type = ?")
                .appendIf(status, "and status = ?")
                .appendIf(jurisdiction, "and ? = any (jurisdictions)")
                .appendIf(publisher, "and publisher = ?");
        addOverlap(query, days);
    }

    /** Appends that a statement's days overlap the given ones. A date without any bound overlaps nothing. */
    public static void addOverlap(Query query, Parameters.Days days) {
        if (days.bounded()) {
            query.append("and (earliest is not null or latest is not null)");
        }
        query.appendIf(days.from(), "and (latest is null or latest >= ?)")
                .appendIf(days.to(), "and (earliest is null or earliest <= ?)");
    }
}
