package id.linimasa.claims.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is posted to ingest-service.
 *
 * @param text the article's text, at most 512 KiB as UTF-8
 */
public record ExtractionRequest(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,

        @Schema(description = "ISO 639-1", examples = "id") @Nullable
        String language,

        @Schema(description = "ISO 8601 date, or date and time with offset", examples = "2023-10-05T09:30:00+07:00")
        @Nullable
        String publishedAt,

        @JsonProperty(required = true) @Schema(required = true) @Nullable
        String text) {}
