package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.storage.Query;
import java.util.Optional;
import java.util.UUID;

/**
 * Which statements a reader asks for.
 *
 * @param words what quote or title must hold, in the form of a web search: words, {@code "phrases"}, {@code or}, {@code -without}
 */
public record PolicyEventFilter(
        Optional<UUID> articleId,
        Optional<String> subject,
        Optional<String> type,
        Optional<String> status,
        Optional<String> jurisdiction,
        Optional<String> publisher,
        Parameters.Days days,
        Optional<String> words) {
    /** The first condition finds candidates through the index; the second one reads them in their article's language. */
    private static final String WORDS = """
            and search @@ (websearch_to_tsquery('indonesian', ?) || websearch_to_tsquery('english', ?))
            and case language
                    when 'en' then search @@ websearch_to_tsquery('english', ?)
                    else search @@ websearch_to_tsquery('indonesian', ?)
                end""";

    /** All that statements can be asked for. */
    public static PolicyEventFilter from(Parameters parameters) {
        return new PolicyEventFilter(
                parameters.id("articleId"),
                parameters.text("subject"),
                parameters.oneOf("type", EventCodes.TYPES),
                parameters.oneOf("status", EventCodes.STATUSES),
                parameters.jurisdiction("jurisdiction"),
                parameters.text("publisher"),
                parameters.days(),
                parameters.text("q"));
    }

    /** Appends the conditions, each starting with {@code and}. The statements of an article are found by the ids that its outcomes name. */
    public void addTo(Query query) {
        query.appendIf(
                        articleId,
                        "and article_id = ? and id = any (array(select unnest(event_ids) from extraction_outcome_versions where article_id = ?))")
                .appendIf(subject, "and subject_id = ?")
                .appendIf(type, "and type = ?")
                .appendIf(status, "and status = ?")
                .appendIf(jurisdiction, "and ? = any (jurisdictions)")
                .appendIf(publisher, "and publisher = ?")
                .appendIf(words, WORDS);
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
