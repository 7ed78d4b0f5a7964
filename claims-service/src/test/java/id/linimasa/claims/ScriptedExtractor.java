package id.linimasa.claims;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.claims.extraction.explanation.DateExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation.ConfidenceReason;
import id.linimasa.claims.extraction.explanation.EventExplanation.Part;
import id.linimasa.claims.extraction.explanation.EventExplanation.TriggerReason;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.extraction.explanation.Reason;
import id.linimasa.claims.extraction.explanation.Words;
import id.linimasa.claims.extraction.language.RuleOrigin;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An extractor that does what the text tells it, so that tests of the service do not depend on any language: every ISO date is a closure, and
 * three words make it fail, hang, or state more than a message can hold.
 */
@Alternative
@Priority(1)
@Singleton
public class ScriptedExtractor implements Extractor {
    public static final String FAIL = "FAIL";
    public static final String HANG = "HANG";
    public static final String HUGE = "HUGE";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public Version version() {
        return new Version("scripted", "1");
    }

    @Override
    public Extraction extractFrom(Article article) {
        String text = article.text();
        if (text.contains(FAIL)) {
            throw new IllegalStateException("cannot read: " + text);
        }
        if (text.contains(HANG)) {
            hang();
        }
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        return new Extraction(
                article.language() == null ? "en" : article.language(),
                article.publishedAt(),
                article.publishedAt() == null ? Extraction.PublishedAtBasis.NONE : Extraction.PublishedAtBasis.GIVEN,
                dates.stream().map(ScriptedExtractor::expression).toList(),
                dates.stream().map(date -> event(text, date)).toList());
    }

    @Override
    public Explanation explain(Article article) {
        Extraction extraction = extractFrom(article);
        return new Explanation(
                extraction,
                extraction.dates().stream().map(ScriptedExtractor::reason).toList(),
                extraction.dates().stream().map(ScriptedExtractor::eventReason).toList());
    }

    private static DateExplanation reason(DateExpression date) {
        return new DateExplanation(new RuleOrigin("language/xx/dates.tsv", 7), "date", words(date), Optional.empty());
    }

    private static EventExplanation eventReason(DateExpression date) {
        return new EventExplanation(
                new TriggerReason(new RuleOrigin("language/xx/triggers.tsv", 3), "verb", words(date), 2),
                0,
                new Reason("known-name", Optional.of(words(date))),
                List.of(),
                new Reason("plain", Optional.empty()),
                new Reason("none", Optional.empty()),
                new ConfidenceReason(0.5, List.of(new Part(Feature.of("trigger", "verb"), 0.25)), 0.75));
    }

    private static Words words(DateExpression date) {
        return new Words(date.date().text(), date.start(), date.end());
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DateExpression expression(MatchResult date) {
        return new DateExpression(
                date.start(),
                date.end(),
                resolved(date),
                new DateExpression.Timex3("DATE", date.group(), null),
                List.of("year", "month", "day"),
                List.of(),
                null,
                List.of());
    }

    private static PolicyEvent event(String text, MatchResult date) {
        String quote = text.contains(HUGE) ? date.group().repeat(120_000) : date.group();
        return new PolicyEvent(
                new PolicyEvent.Subject("toko-digital", "Toko Digital"),
                EventType.CLOSURE,
                EventStatus.EFFECTIVE,
                resolved(date),
                List.of("ID"),
                List.of("Kementerian Perdagangan"),
                null,
                new PolicyEvent.Evidence(quote, date.start(), date.end(), "", ""),
                0.9,
                List.of(),
                new PolicyEvent.Factuality("certain", "positive", "past"));
    }

    private static ResolvedDate resolved(MatchResult date) {
        LocalDate day = LocalDate.parse(date.group());
        return new ResolvedDate(
                date.group(), day, day, ResolvedDate.Precision.DAY, ResolvedDate.Basis.EXPLICIT, date.group());
    }
}
