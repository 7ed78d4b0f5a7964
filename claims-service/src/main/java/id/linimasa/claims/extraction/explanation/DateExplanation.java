package id.linimasa.claims.extraction.explanation;

import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.Optional;

/**
 * Why a date expression is one, and why of that value.
 *
 * @param rule the pattern that its words fit
 * @param kind how expressions of this pattern are resolved, such as {@code day-word}
 * @param anchor what it was counted from, or its missing parts were taken from; empty where it says everything itself or nothing is known
 */
public record DateExplanation(RuleOrigin rule, String kind, Words words, Optional<Anchor> anchor) {
    /**
     * A day that others are counted from.
     *
     * @param day ISO 8601
     * @param reason {@code date-expression} with its words, or how the publication date was known: {@code given}, {@code byline} …
     */
    public record Anchor(String day, Reason reason) {}
}
