package id.linimasa.claims.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.extraction.explanation.DateExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the answer is what it is.
 *
 * @param dates the reasons for each of the answer's dates, in the same order
 * @param policyEvents the reasons for each of the answer's policy events, in the same order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationAnswer(List<DateReason> dates, List<EventReason> policyEvents) {
    static ExplanationAnswer of(Explanation explanation, List<PolicyEventMessage> messages) {
        return new ExplanationAnswer(
                explanation.dates().stream().map(DateReason::of).toList(),
                IntStream.range(0, messages.size())
                        .mapToObj(i -> EventReason.of(
                                messages.get(i), explanation.policyEvents().get(i)))
                        .toList());
    }

    /** A line of the language data. */
    public record Rule(String file, int line) {
        private static Rule of(RuleOrigin origin) {
            return new Rule(origin.file(), origin.line());
        }
    }

    /** Words of the text; {@code start} and {@code end} count its code points in NFC. */
    public record Words(String text, int start, int end) {
        private static Words of(id.linimasa.claims.extraction.explanation.Words words) {
            return new Words(words.text(), words.start(), words.end());
        }
    }

    /** What a step was told by, and by which words if any did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String basis, @Nullable Words words) {
        private static Reason of(id.linimasa.claims.extraction.explanation.Reason reason) {
            return new Reason(reason.basis(), reason.words().map(Words::of).orElse(null));
        }
    }

    /** The pattern that a date expression fits, how such expressions are resolved, and what it was counted from if anything. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DateReason(
            Rule rule, String kind, Words words, @Nullable Anchor anchor) {
        private static DateReason of(DateExplanation date) {
            return new DateReason(
                    Rule.of(date.rule()),
                    date.kind(),
                    Words.of(date.words()),
                    date.anchor().map(Anchor::of).orElse(null));
        }
    }

    /** The day that a date was counted from, or its missing parts were taken from. */
    public record Anchor(String day, Reason reason) {
        private static Anchor of(DateExplanation.Anchor anchor) {
            return new Anchor(anchor.day(), Reason.of(anchor.reason()));
        }
    }

    /** Why a policy event was stated; {@code date} is the number of its date expression, counted from 0. */
    public record EventReason(
            String id,
            Trigger trigger,
            int date,
            Reason subject,
            Reason status,
            Reason jurisdictions,
            Confidence confidence) {
        private static EventReason of(PolicyEventMessage message, EventExplanation event) {
            return new EventReason(
                    message.id(),
                    Trigger.of(event.trigger()),
                    event.date(),
                    Reason.of(event.subject()),
                    Reason.of(event.status()),
                    Reason.of(event.jurisdictions()),
                    Confidence.of(message.confidence(), event.confidence()));
        }
    }

    /** The words that say that something happened; {@code distance} is the length of their way to the date. */
    public record Trigger(Rule rule, String form, Words words, int distance) {
        private static Trigger of(EventExplanation.TriggerReason trigger) {
            return new Trigger(Rule.of(trigger.rule()), trigger.form(), Words.of(trigger.words()), trigger.distance());
        }
    }

    /** The confidence and its parts: {@code intercept} and what each part adds make {@code logOdds}, and its logistic the value. */
    @Schema(name = "ConfidenceReason")
    public record Confidence(double value, double logOdds, double intercept, List<Part> parts) {
        private static Confidence of(double value, EventExplanation.ConfidenceReason confidence) {
            return new Confidence(
                    value,
                    rounded(confidence.logOdds()),
                    rounded(confidence.intercept()),
                    confidence.parts().stream()
                            .map(part -> new Part(
                                    part.feature().name(), part.feature().value(), rounded(part.logOdds())))
                            .toList());
        }
    }

    /** A feature of the event, its value, and what it adds to the log-odds. */
    public record Part(String feature, double value, double logOdds) {}

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
