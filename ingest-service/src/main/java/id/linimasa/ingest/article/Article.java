package id.linimasa.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article whose fields keep all rules: only {@link ArticleReview} makes one.
 *
 * @param id see {@link ArticleId}
 * @param url canonical, see {@link CanonicalUrl}
 * @param language ISO 639-1, lower case
 * @param publishedAt ISO date, or date-time with an offset, see {@link PublicationDate}
 * @param text in Unicode normalization form C, with white space and line ends as posted: offsets into it are kept
 * @param contentHash see {@link ContentHash}
 */
public record Article(
        UUID id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String language,
        @Nullable String publishedAt,
        String text,
        String contentHash) {}
