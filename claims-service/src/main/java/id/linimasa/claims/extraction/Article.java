package id.linimasa.claims.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What the extractor is given of an article.
 *
 * @param text Unicode NFC; all offsets in an {@link Extraction} count its code points
 * @param language ISO 639-1 as the poster gave it, or null
 * @param publishedAt ISO 8601 date, or date and time with offset, as the poster gave it, or null
 */
public record Article(
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String publishedAt) {}
