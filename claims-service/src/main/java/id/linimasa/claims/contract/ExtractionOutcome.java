package id.linimasa.claims.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import id.linimasa.claims.extraction.Extractor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The value of a message on {@code extraction-outcomes}: what became of one revision of an article.
 *
 * @param contentHash which revision; null for a withdrawal, and where the message was not readable
 * @param eventIds the whole truth about the article: a policy event that is not among them no longer counts
 * @param problem why it failed, in one line without words of the article; null otherwise
 */
public record ExtractionOutcome(
        String articleId,
        @Nullable String contentHash,
        @Nullable String language,
        @Nullable String publishedAt,
        String publishedAtBasis,
        List<String> eventIds,
        Status status,
        @Nullable String problem,
        ExtractorVersion extractor) {
    /** What became of a revision. */
    public enum Status {
        EXTRACTED,
        NOTHING_FOUND,
        WITHDRAWN,
        FAILED;

        /** The name in messages and metrics, such as {@code nothing-found}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ExtractionOutcome {
        eventIds = List.copyOf(eventIds);
    }

    /** The outcome of a revision that was read. */
    public static ExtractionOutcome read(
            String articleId,
            String contentHash,
            Extraction extraction,
            List<String> eventIds,
            Extractor.Version extractor) {
        return new ExtractionOutcome(
                articleId,
                contentHash,
                extraction.language(),
                extraction.publishedAt(),
                StatedDate.code(extraction.publishedAtBasis()),
                eventIds,
                eventIds.isEmpty() ? Status.NOTHING_FOUND : Status.EXTRACTED,
                null,
                ExtractorVersion.of(extractor));
    }

    /** The outcome of a withdrawal. */
    public static ExtractionOutcome withdrawn(String articleId, Extractor.Version extractor) {
        return nothing(articleId, null, Status.WITHDRAWN, null, extractor);
    }

    /** The outcome of a revision that could not be read. */
    public static ExtractionOutcome failed(
            String articleId, @Nullable String contentHash, String problem, Extractor.Version extractor) {
        return nothing(articleId, contentHash, Status.FAILED, problem, extractor);
    }

    private static ExtractionOutcome nothing(
            String articleId,
            @Nullable String contentHash,
            Status status,
            @Nullable String problem,
            Extractor.Version extractor) {
        return new ExtractionOutcome(
                articleId,
                contentHash,
                null,
                null,
                StatedDate.code(PublishedAtBasis.NONE),
                List.of(),
                status,
                problem,
                ExtractorVersion.of(extractor));
    }
}
