package id.linimasa.claims.contract;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a message on {@code policy-events}: one article's statement, with what a subscriber needs to know of the article. */
public record PolicyEventMessage(
        String id,
        String articleId,
        String contentHash,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String publishedAt,
        Subject subject,
        String type,
        String status,
        StatedDate date,
        List<String> jurisdictions,
        List<String> actors,
        @Nullable String attribution,
        Evidence evidence,
        double confidence,
        List<String> flags,
        Factuality factuality,
        ExtractorVersion extractor) {
    /** What the event happens to. */
    public record Subject(String id, String name) {}

    /** Exact text and code-point offsets into the article's text. */
    public record Evidence(String quote, int start, int end, String prefix, String suffix) {}

    /** FactBank's triple. */
    public record Factuality(String certainty, String polarity, String time) {}

    /** The statements of one revision, in order of appearance. */
    public static List<PolicyEventMessage> of(
            String articleId, String contentHash, Article article, Extraction extraction, Extractor.Version extractor) {
        return extraction.policyEvents().stream()
                .map(event -> of(articleId, contentHash, article, event, extractor))
                .toList();
    }

    private static PolicyEventMessage of(
            String articleId, String contentHash, Article article, PolicyEvent event, Extractor.Version extractor) {
        PolicyEvent.Evidence evidence = event.evidence();
        PolicyEvent.Factuality factuality = event.factuality();
        return new PolicyEventMessage(
                PolicyEventIds.id(articleId, event),
                articleId,
                contentHash,
                article.url(),
                article.publisher(),
                article.title(),
                article.publishedAt(),
                new Subject(event.subject().id(), event.subject().name()),
                event.type().code(),
                event.status().code(),
                StatedDate.of(event.date()),
                event.jurisdictions(),
                event.actors(),
                event.attribution(),
                new Evidence(evidence.quote(), evidence.start(), evidence.end(), evidence.prefix(), evidence.suffix()),
                event.confidence(),
                event.flags(),
                new Factuality(factuality.certainty(), factuality.polarity(), factuality.time()),
                ExtractorVersion.of(extractor));
    }
}
