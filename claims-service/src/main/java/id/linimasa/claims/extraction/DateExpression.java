package id.linimasa.claims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date expression of the text.
 *
 * @param start code-point offset of its first character
 * @param end code-point offset after its last character
 * @param stated the parts that the text gives: {@code year}, {@code month}, {@code day}, {@code weekday} …
 * @param inferred the parts that had to be worked out
 * @param anchor ISO 8601 date that the inferred parts were counted from, or null
 * @param warnings {@code weekday-mismatch}, {@code impossible-date}, {@code ambiguous-day-month}
 */
public record DateExpression(
        int start,
        int end,
        ResolvedDate date,
        Timex3 timex3,
        List<String> stated,
        List<String> inferred,
        @Nullable String anchor,
        List<String> warnings) {
    public DateExpression {
        stated = List.copyOf(stated);
        inferred = List.copyOf(inferred);
        warnings = List.copyOf(warnings);
    }

    /**
     * The same in TimeML's terms.
     *
     * @param type {@code DATE}, {@code DURATION} …
     * @param mod {@code START}, {@code MID}, {@code END} …, or null
     */
    public record Timex3(
            String type, String value, @Nullable String mod) {}
}
