package id.linimasa.timeline.projection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.linimasa.timeline.policyevents.PolicyEvent.Extractor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a message on {@code extraction-outcomes}: what became of one revision of an article.
 *
 * @param contentHash the revision; null if the article was withdrawn
 * @param eventIds the whole truth about the article's policy events
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Outcome(
        UUID articleId,
        @Nullable String contentHash,
        @Nullable String language,
        @Nullable String publishedAt,
        String publishedAtBasis,
        List<UUID> eventIds,
        String status,
        @Nullable String problem,
        Extractor extractor) {
    public Outcome {
        requireNonNull(articleId, "articleId");
        requireNonNull(publishedAtBasis, "publishedAtBasis");
        requireNonNull(status, "status");
        requireNonNull(extractor, "extractor");
        eventIds = List.copyOf(requireNonNull(eventIds, "eventIds"));
    }
}
