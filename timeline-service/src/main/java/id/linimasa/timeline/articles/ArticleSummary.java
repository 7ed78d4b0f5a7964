package id.linimasa.timeline.articles;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text.
 *
 * @param publishedAt as its poster gave it: a day, or a date-time with offset
 * @param status what became of this revision; {@code pending} until its outcome and every statement that it names have arrived
 * @param policyEventCount how many of its statements count
 * @param copyOf the article that it is a copy of, as far as both say something about one subject; rarely several
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
        long policyEventCount,
        List<UUID> copyOf) {
    public ArticleSummary {
        copyOf = List.copyOf(copyOf);
    }
}
