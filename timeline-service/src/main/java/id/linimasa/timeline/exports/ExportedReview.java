package id.linimasa.timeline.exports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A contradiction as a form needs it.
 *
 * @param sentences what it is, in words, by language
 * @param entries the entries that it is about, in order
 * @param statements those that cannot all be true, or the first of each side
 * @param updatedAt when the newest of its statements reached the log
 */
public record ExportedReview(
        UUID id,
        String severity,
        Map<String, String> sentences,
        List<UUID> entries,
        List<UUID> statements,
        Instant updatedAt) {
    public ExportedReview {
        sentences = Map.copyOf(sentences);
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
    }
}
