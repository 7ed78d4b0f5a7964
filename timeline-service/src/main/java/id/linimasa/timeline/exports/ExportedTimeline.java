package id.linimasa.timeline.exports;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the timeline to be written in another form.
 *
 * @param subjectId the subject that was asked for
 * @param words in which language people read it
 * @param self where it was asked for
 * @param next where it goes on
 * @param reviews contradictions that its entries are about, where the form shows them
 */
public record ExportedTimeline(
        Optional<String> subjectId,
        Words words,
        URI self,
        Optional<URI> next,
        List<ExportedEntry> entries,
        List<ExportedReview> reviews) {
    public ExportedTimeline {
        entries = List.copyOf(entries);
        reviews = List.copyOf(reviews);
    }

    /** When anything in it changed last; the epoch if there is nothing. */
    Instant updatedAt() {
        return entries.stream()
                .map(ExportedEntry::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** What people call it. */
    String title() {
        return subjectId
                .map(id -> entries.isEmpty() ? id : entries.get(0).subject())
                .map(name -> words.say("timeline.of", PlainText.line(name)))
                .orElseGet(() -> words.say("timeline"));
    }
}
