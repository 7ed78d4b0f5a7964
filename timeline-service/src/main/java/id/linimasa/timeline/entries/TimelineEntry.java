package id.linimasa.timeline.entries;

import id.linimasa.timeline.policyevents.PolicyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements about one subject, of one type and one date.
 *
 * @param id the same after every rebuild
 * @param jurisdictions all that the statements name, sorted
 * @param statuses all that the statements have, sorted
 * @param disputed whether another statement about the subject, of the same type and status and in a place that can be the same, excludes one of these
 * @param policyEventCount how many statements there are
 * @param updatedAt when the newest of them reached the log
 * @param policyEvents the statements, or the first {@value #MOST_STATEMENTS} of them
 */
public record TimelineEntry<S>(
        UUID id,
        PolicyEvent.Subject subject,
        String type,
        EntryDate date,
        List<String> jurisdictions,
        List<String> statuses,
        boolean disputed,
        long policyEventCount,
        Instant updatedAt,
        List<S> policyEvents) {
    /** How many statements an entry of a list shows. */
    public static final int MOST_STATEMENTS = 20;

    /**
     * The date that all statements of the entry give.
     *
     * @param edtf EDTF (ISO 8601-2)
     * @param earliest first possible day, inclusive; null where open or unspecified
     * @param latest last possible day, inclusive; null where open or unspecified
     */
    public record EntryDate(
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String precision) {}

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
            double confidence) {
        static Statement of(PolicyEvent event) {
            return new Statement(
                    event.id(),
                    event.articleId(),
                    event.publisher(),
                    event.title(),
                    event.url(),
                    event.status(),
                    event.date().edtf(),
                    event.evidence().quote(),
                    event.confidence());
        }
    }
}
