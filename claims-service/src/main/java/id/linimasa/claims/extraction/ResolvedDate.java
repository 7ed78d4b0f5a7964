package id.linimasa.claims.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as the article supports it.
 *
 * @param edtf EDTF (ISO 8601-2)
 * @param earliest first possible day, inclusive; null where open or unspecified
 * @param latest last possible day, inclusive; null where open or unspecified
 * @param text the words of the article that give it
 */
public record ResolvedDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        Basis basis,
        String text) {
    /** The unit that the article is precise to. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        RANGE
    }

    /** Where the date comes from. */
    public enum Basis {
        EXPLICIT,
        RELATIVE,
        INHERITED,
        PUBLICATION
    }
}
