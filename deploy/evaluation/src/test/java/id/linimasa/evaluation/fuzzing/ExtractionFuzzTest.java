package id.linimasa.evaluation.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.language.LanguageData;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.runtime.ExtractionData;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the inputs beside it in every build; with JAZZER_FUZZ=1 looks for new ones, as deploy/evaluation/fuzz does. */
class ExtractionFuzzTest {
    private static final Extractor EXTRACTOR = ExtractionData.load(List.of("id", "en"));
    private static final List<String> LANGUAGES = List.of("id", "en", "xx");

    @FuzzTest(maxDuration = "5m")
    void anyTextIsReadAndQuotedExactly(FuzzedDataProvider input) {
        String language = input.pickValue(LANGUAGES);
        String publishedAt = input.consumeBoolean() ? "2023-10-10" : null;
        String text = Normalizer.normalize(input.consumeRemainingAsString(), Normalizer.Form.NFC);

        Extraction extraction = EXTRACTOR.extractFrom(new Article(text, null, null, null, language, publishedAt));

        assertThat(extraction.dates()).allSatisfy(date -> assertThat(between(text, date.start(), date.end()))
                .isEqualTo(date.date().text()));
        assertThat(extraction.policyEvents()).extracting(PolicyEvent::evidence).allSatisfy(quote -> assertThat(
                        between(text, quote.start(), quote.end()))
                .isEqualTo(quote.quote()));
    }

    @FuzzTest(maxDuration = "5m")
    void anyLanguageDataIsReadOrItsFaultIsPlaced(FuzzedDataProvider input) {
        Map<String, String> files = new HashMap<>();
        LanguageData.FILES.forEach(name -> files.put(name, ""));
        String file = input.pickValue(LanguageData.FILES);
        files.put(file, new String(input.consumeRemainingAsBytes(), StandardCharsets.UTF_8));

        try {
            LanguagePack.read(new LanguageData("xx", files));
        } catch (DataFault fault) {
            assertThat(fault.getMessage()).matches("(?s)language/xx/" + file + ":\\d+: .+");
        }
    }

    private static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
