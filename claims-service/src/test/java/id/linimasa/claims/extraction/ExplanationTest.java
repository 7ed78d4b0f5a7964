package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.linimasa.claims.extraction.explanation.DateExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.extraction.explanation.Words;
import id.linimasa.claims.extraction.language.RuleOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String TEXT =
            "🌸 TikTok Shop ditutup di Indonesia pada 4 Oktober 2023. Temu diblokir di Malaysia kemarin.";

    private final Explanation explanation = explain(TEXT, "2023-10-10");

    @Test
    void extractionIsTheSameAsWithoutReasons() {
        Extraction plain = TestData.EXTRACTOR.extractFrom(article(TEXT, "2023-10-10"));

        assertThat(explanation.extraction()).isEqualTo(plain);
        assertThat(explanation.dates()).hasSameSizeAs(plain.dates());
        assertThat(explanation.policyEvents()).hasSameSizeAs(plain.policyEvents());
    }

    @Test
    void everyReasonQuotesTheWordsThatItNames() {
        assertThat(explanation.policyEvents()).hasSize(2).allSatisfy(event -> assertThat(wordsOf(event))
                .allSatisfy(words -> assertThat(TEXT.substring(
                                TEXT.offsetByCodePoints(0, words.start()), TEXT.offsetByCodePoints(0, words.end())))
                        .isEqualTo(words.text())));
    }

    @Test
    void eventNamesItsTriggerSubjectPlaceAndDate() {
        EventExplanation event = explanation.policyEvents().get(0);

        assertThat(event.trigger().words().text()).isEqualTo("ditutup");
        assertThat(lineAt(event.trigger().rule())).contains("closure");
        assertThat(event.subject().basis()).isEqualTo("known-name");
        assertThat(event.subject().words().map(Words::text)).contains("TikTok Shop");
        assertThat(event.status().basis()).isEqualTo("plain");
        assertThat(event.jurisdictions().words().map(Words::text)).contains("Indonesia");
        assertThat(explanation.dates().get(event.date()).words().text()).isEqualTo("4 Oktober 2023");
    }

    @Test
    void relativeDateNamesItsPatternAndWhatItIsCountedFrom() {
        DateExplanation date = explanation.dates().get(1);

        assertThat(date.words().text()).isEqualTo("kemarin");
        assertThat(date.kind()).isEqualTo("day-word");
        assertThat(lineAt(date.rule())).startsWith("day-word");
        assertThat(date.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.day()).isEqualTo("2023-10-10");
            assertThat(anchor.reason().basis()).isEqualTo("given");
        });
    }

    @Test
    void yearFromAnotherDateNamesThatDate() {
        Explanation without = explain("Temu diblokir pada 3 Mei 2021. Grab diblokir pada 4 Juni.", "");

        assertThat(without.dates().get(1).anchor())
                .hasValueSatisfying(anchor ->
                        assertThat(anchor.reason().words().map(Words::text)).contains("3 Mei 2021"));
    }

    @Test
    void partsOfTheConfidenceAddUpToIt() {
        EventExplanation event = explanation.policyEvents().get(0);

        double sum = event.confidence().intercept()
                + event.confidence().parts().stream()
                        .mapToDouble(EventExplanation.Part::logOdds)
                        .sum();

        assertThat(event.confidence().logOdds()).isCloseTo(sum, offset(1e-9));
        assertThat(explanation.extraction().policyEvents().get(0).confidence())
                .isCloseTo(1 / (1 + Math.exp(-sum)), offset(0.0051));
    }

    private static List<Words> wordsOf(EventExplanation event) {
        return Stream.of(
                        event.subject().words(),
                        event.status().words(),
                        event.jurisdictions().words(),
                        Optional.of(event.trigger().words()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String lineAt(RuleOrigin rule) {
        return TestData.resource("/" + rule.file()).split("\n", -1)[rule.line() - 1];
    }

    private static Explanation explain(String text, String publishedAt) {
        return TestData.EXTRACTOR.explain(article(text, publishedAt));
    }

    private static Article article(String text, String publishedAt) {
        return new Article(text, null, null, null, "id", publishedAt.isEmpty() ? null : publishedAt);
    }
}
