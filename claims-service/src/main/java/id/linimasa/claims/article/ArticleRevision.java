package id.linimasa.claims.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.linimasa.claims.extraction.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, as the contract {@code article} 1.x carries it.
 *
 * @param id UUIDv5, the partition key
 * @param text Unicode NFC
 * @param ingestedAt when ingest-service accepted it
 * @param contentHash tells the revisions of one article apart
 */
public record ArticleRevision(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String language,
        @Nullable String publishedAt,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String text,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        Instant ingestedAt,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String contentHash) {
    /** The part of it that statements may depend on. */
    public Article article() {
        return new Article(text, title, url, publisher, language, publishedAt);
    }
}
