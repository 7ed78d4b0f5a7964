package id.linimasa.timeline.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timeline entry as all forms need it.
 *
 * @param id the same after every rebuild
 * @param type event type, as in messages
 * @param statuses the statuses that its statements have
 * @param edtf its date: EDTF (ISO 8601-2)
 * @param earliest first possible day, inclusive; null where open or unspecified
 * @param latest last possible day, inclusive; null where open or unspecified
 * @param updatedAt when the newest of its statements reached the log
 */
public record ExportedEntry(
        UUID id,
        String subjectId,
        String subject,
        String type,
        List<String> statuses,
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String precision,
        List<String> jurisdictions,
        boolean disputed,
        long policyEventCount,
        Instant updatedAt,
        List<ExportedStatement> statements) {
    public ExportedEntry {
        statuses = List.copyOf(statuses);
        jurisdictions = List.copyOf(jurisdictions);
        statements = List.copyOf(statements);
    }

    /** A statement behind it. */
    public record ExportedStatement(
            UUID id,
            UUID articleId,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String url,
            String status,
            String quote,
            double confidence) {}
}
