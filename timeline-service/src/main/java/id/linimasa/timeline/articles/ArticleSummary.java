package id.linimasa.timeline.articles;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text.
 *
 * @param publishedAt as its poster gave it: a day, or a date-time with offset
 * @param status what became of this revision; {@code pending} until its outcome and every statement that it names have arrived
 * @param policyEventCount how many of its statements count
 */
public record ArticleSummary(
        UUID id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String language,
        @Nullable String publishedAt,
        OffsetDateTime ingestedAt,
        String contentHash,
        String status,
        long policyEventCount) {}
