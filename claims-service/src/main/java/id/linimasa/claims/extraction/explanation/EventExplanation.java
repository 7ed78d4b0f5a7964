package id.linimasa.claims.extraction.explanation;

import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.List;

/**
 * Why a policy event was stated.
 *
 * @param candidates what it may have happened to, as far as that was weighed
 * @param date which date expression of the article dates it, counted from 0
 */
public record EventExplanation(
        TriggerReason trigger,
        int date,
        Reason subject,
        List<Candidate> candidates,
        Reason status,
        Reason jurisdictions,
        ConfidenceReason confidence) {
    public EventExplanation {
        candidates = List.copyOf(candidates);
    }

    /**
     * What the event may have happened to.
     *
     * @param name of the subject
     * @param features what speaks for and against it
     */
    public record Candidate(String name, List<Feature> features) {
        public Candidate {
            features = List.copyOf(features);
        }
    }

    /**
     * The words that say that something happened.
     *
     * @param rule the pattern that they fit
     * @param form {@code verb}, {@code noun}, {@code light} or {@code weak}
     * @param distance length of the way to the date, in tokens and more for borders between clauses
     */
    public record TriggerReason(RuleOrigin rule, String form, Words words, int distance) {}

    /**
     * How the confidence came about.
     *
     * @param intercept log-odds of an event of which nothing is known
     * @param parts what each feature added to the log-odds
     * @param logOdds their sum
     */
    public record ConfidenceReason(double intercept, List<Part> parts, double logOdds) {
        public ConfidenceReason {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A feature of the event.
     *
     * @param logOdds what it added
     */
    public record Part(Feature feature, double logOdds) {}
}
