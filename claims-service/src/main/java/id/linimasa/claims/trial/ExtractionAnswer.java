package id.linimasa.claims.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.contract.StatedDate;
import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.ResolvedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article states.
 *
 * @param publishedAt date that relative dates were counted from, or null
 * @param dates every date expression, in order of appearance
 * @param policyEvents as on the topic {@code policy-events}
 * @param explanation why, if that was asked for; absent otherwise
 */
public record ExtractionAnswer(
        String language,
        @Nullable String publishedAt,
        String publishedAtBasis,
        List<Date> dates,
        List<PolicyEventMessage> policyEvents,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationAnswer explanation) {
    static ExtractionAnswer of(
            Extraction extraction, List<PolicyEventMessage> policyEvents, @Nullable ExplanationAnswer explanation) {
        return new ExtractionAnswer(
                extraction.language(),
                extraction.publishedAt(),
                StatedDate.code(extraction.publishedAtBasis()),
                extraction.dates().stream().map(Date::of).toList(),
                policyEvents,
                explanation);
    }

    /** One date expression; {@code start} and {@code end} count code points of the text in NFC. */
    public record Date(
            String text,
            int start,
            int end,
            String edtf,
            @Nullable String earliest,
            @Nullable String latest,
            String precision,
            String basis,
            Timex3 timex3,
            List<String> stated,
            List<String> inferred,
            @Nullable String anchor,
            List<String> warnings) {
        private static Date of(DateExpression expression) {
            ResolvedDate date = expression.date();
            return new Date(
                    date.text(),
                    expression.start(),
                    expression.end(),
                    date.edtf(),
                    StatedDate.day(date.earliest()),
                    StatedDate.day(date.latest()),
                    StatedDate.code(date.precision()),
                    StatedDate.code(date.basis()),
                    new Timex3(
                            expression.timex3().type(),
                            expression.timex3().value(),
                            expression.timex3().mod()),
                    expression.stated(),
                    expression.inferred(),
                    expression.anchor(),
                    expression.warnings());
        }
    }

    /** The same in TimeML's terms. */
    public record Timex3(
            String type, String value, @Nullable String mod) {}
}
