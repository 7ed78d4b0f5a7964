package id.linimasa.claims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of one article.
 *
 * @param language ISO 639-1 of the language that the text was read in
 * @param publishedAt ISO 8601 date or date-time of publication, or null; relative dates are counted from it, unless its basis is the URL
 * @param dates every date expression, in order of appearance
 * @param policyEvents in order of appearance, no two with the same subject, type, status, date and quote
 */
public record Extraction(
        String language,
        @Nullable String publishedAt,
        PublishedAtBasis publishedAtBasis,
        List<DateExpression> dates,
        List<PolicyEvent> policyEvents) {
    public Extraction {
        dates = List.copyOf(dates);
        policyEvents = List.copyOf(policyEvents);
    }

    /** How the publication date was known. */
    public enum PublishedAtBasis {
        GIVEN,
        BYLINE,
        DATELINE,
        URL,
        NONE
    }
}
