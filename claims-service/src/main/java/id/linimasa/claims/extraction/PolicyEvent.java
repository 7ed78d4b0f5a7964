package id.linimasa.claims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's statement that something changed, or will, on a date.
 *
 * @param jurisdictions ISO 3166-1 alpha-2 or {@code EU}, for a local rule ISO 3166-2, sorted
 * @param actors canonical names of those who act
 * @param attribution whom the article quotes or cites for it, or null
 * @param confidence 0 to 1
 * @param flags what a reader must know: {@code weekday-mismatch}, {@code year-inferred}, {@code unanchored} …
 */
public record PolicyEvent(
        Subject subject,
        EventType type,
        EventStatus status,
        ResolvedDate date,
        List<String> jurisdictions,
        List<String> actors,
        @Nullable String attribution,
        Evidence evidence,
        double confidence,
        List<String> flags,
        Factuality factuality) {
    public PolicyEvent {
        jurisdictions = List.copyOf(jurisdictions);
        actors = List.copyOf(actors);
        flags = List.copyOf(flags);
    }

    /**
     * What the event happens to.
     *
     * @param id slug, stable across aliases and languages
     */
    public record Subject(String id, String name) {}

    /**
     * The sentence that states it (W3C TextQuoteSelector and TextPositionSelector).
     *
     * @param quote exactly the article's text from {@code start} to {@code end}
     * @param start code-point offset
     * @param end code-point offset after the quote
     * @param prefix up to 32 code points before the quote
     * @param suffix up to 32 code points after the quote
     */
    public record Evidence(String quote, int start, int end, String prefix, String suffix) {}

    /**
     * FactBank's triple, derived from status and date.
     *
     * @param certainty {@code certain}, {@code probable}, {@code possible} or {@code unknown}
     * @param polarity {@code positive} or {@code negative}
     * @param time {@code past}, {@code future} or {@code unknown}
     */
    public record Factuality(String certainty, String polarity, String time) {}
}
