package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.Map;

/**
 * Words that a date pattern fits, not resolved yet.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param slots what the words say, by slot name
 * @param second what the second half of a range says
 * @param bound {@code before}, {@code after} or empty
 * @param ahead whether the words before it speak of what is yet to come
 * @param origin the pattern that fits
 */
public record DateMatch(
        DatePatternKind kind,
        int start,
        int end,
        Map<String, String> slots,
        Map<String, String> second,
        String bound,
        boolean ahead,
        RuleOrigin origin) {
    public DateMatch {
        slots = Map.copyOf(slots);
        second = Map.copyOf(second);
    }

    /** Whether this is the name of a rule and no date. */
    public boolean isRule() {
        return kind == DatePatternKind.RULE;
    }

    boolean isFuller() {
        return !isRule() && (slots.containsKey("year") || second.containsKey("year"));
    }
}
