package id.linimasa.timeline.policyevents;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One article's statement that something changed, or will, on a date: what this service reads of the message, and what it serves.
 *
 * @param publishedAt a day, or a date-time with offset, as the article gives it
 * @param type one of the event types; a type that a later minor version adds is kept as it is
 * @param jurisdictions ISO 3166-1 alpha-2 or {@code EU}; empty if the article does not say
 * @param attribution whom the article quotes or cites for it
 * @param confidence 0 to 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyEvent(
        UUID id,
        UUID articleId,
        String contentHash,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String publishedAt,
        Subject subject,
        String type,
        String status,
        EventDate date,
        List<String> jurisdictions,
        List<String> actors,
        @Nullable String attribution,
        Evidence evidence,
        double confidence,
        List<String> flags,
        Factuality factuality,
        Extractor extractor) {
    public PolicyEvent {
        requireNonNull(id, "id");
        requireNonNull(articleId, "articleId");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(subject, "subject");
        requireNonNull(type, "type");
        requireNonNull(status, "status");
        requireNonNull(date, "date");
        requireNonNull(evidence, "evidence");
        requireNonNull(factuality, "factuality");
        requireNonNull(extractor, "extractor");
        jurisdictions = List.copyOf(requireNonNull(jurisdictions, "jurisdictions"));
        actors = List.copyOf(requireNonNull(actors, "actors"));
        flags = List.copyOf(requireNonNull(flags, "flags"));
    }

    /**
     * What it happens to.
     *
     * @param id slug, stable across aliases and languages
     */
    @Schema(name = "SubjectName")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Subject(String id, String name) {
        public Subject {
            requireNonNull(id, "subject.id");
            requireNonNull(name, "subject.name");
        }
    }

    /**
     * A date as the article supports it.
     *
     * @param edtf EDTF (ISO 8601-2)
     * @param earliest first possible day, inclusive; null where open or unspecified
     * @param latest last possible day, inclusive; null where open or unspecified
     * @param text the words of the article
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EventDate(
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String precision,
            String basis,
            String text) {
        public EventDate {
            requireNonNull(edtf, "date.edtf");
            requireNonNull(precision, "date.precision");
            requireNonNull(basis, "date.basis");
            requireNonNull(text, "date.text");
        }
    }

    /**
     * The sentence that states it (W3C TextQuoteSelector and TextPositionSelector).
     *
     * @param start code-point offset into the article's text
     * @param end code-point offset after the quote
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Evidence(String quote, int start, int end, String prefix, String suffix) {
        public Evidence {
            requireNonNull(quote, "evidence.quote");
            requireNonNull(prefix, "evidence.prefix");
            requireNonNull(suffix, "evidence.suffix");
        }
    }

    /** FactBank's triple. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Factuality(String certainty, String polarity, String time) {
        public Factuality {
            requireNonNull(certainty, "factuality.certainty");
            requireNonNull(polarity, "factuality.polarity");
            requireNonNull(time, "factuality.time");
        }
    }

    /** What extracted it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Extractor(String name, String version) {
        public Extractor {
            requireNonNull(name, "extractor.name");
            requireNonNull(version, "extractor.version");
        }
    }
}
