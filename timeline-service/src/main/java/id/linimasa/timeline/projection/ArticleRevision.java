package id.linimasa.timeline.projection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a message on {@code articles}: a revision's content, or that the article was withdrawn. */
sealed interface ArticleRevision {
    /**
     * The content of a revision.
     *
     * @param publishedAt a day, or a date-time with offset
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Posted(
            UUID id,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String language,
            @Nullable String publishedAt,
            String text,
            Instant ingestedAt,
            String contentHash)
            implements ArticleRevision {
        public Posted {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(ingestedAt, "ingestedAt");
            requireNonNull(contentHash, "contentHash");
        }
    }

    /** A record without a value. */
    record Withdrawn() implements ArticleRevision {}
}
