package id.linimasa.timeline.articles;

import id.linimasa.timeline.policyevents.PolicyEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with its text and all that was made of it.
 *
 * @param publishedAt as its poster gave it: a day, or a date-time with offset
 * @param status what became of this revision; {@code pending} until its outcome and every statement that it names have arrived
 * @param outcome the last outcome that has arrived; while the status is {@code pending}, it may be of an earlier revision or miss statements
 * @param policyEvents the statements that count, in date order
 * @param copyOf the article that it is a copy of, as far as both say something about one subject; rarely several
 */
public record ArticleDetails(
        UUID id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String text,
        @Nullable Instant ingestedAt,
        @Nullable String contentHash,
        String status,
        @Nullable Outcome outcome,
        List<PolicyEvent> policyEvents,
        List<UUID> copyOf) {
    public ArticleDetails {
        policyEvents = List.copyOf(policyEvents);
        copyOf = List.copyOf(copyOf);
    }

    /**
     * What became of a revision.
     *
     * @param contentHash which revision
     * @param publishedAt the publication date used
     * @param publishedAtBasis how it was known: {@code given}, {@code byline}, {@code dateline}, {@code url} or {@code none}
     * @param eventIds the policy events that count; all of them are in {@code policyEvents} unless the article's status is {@code pending}
     * @param problem why it failed
     */
    public record Outcome(
            @Nullable String contentHash,
            @Nullable String language,
            @Nullable String publishedAt,
            @Nullable String publishedAtBasis,
            List<UUID> eventIds,
            @Nullable String status,
            @Nullable String problem,
            PolicyEvent.Extractor extractor) {
        public Outcome {
            eventIds = List.copyOf(eventIds);
        }
    }
}
