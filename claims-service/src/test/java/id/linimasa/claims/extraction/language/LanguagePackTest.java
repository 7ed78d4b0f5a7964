package id.linimasa.claims.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.TestData;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagePackTest {
    @Test
    void aThirdLanguageNeedsOnlyData() {
        RuleExtractor extractor = RuleExtractor.load(
                List.of(TestData.language("id"), spanish()),
                TestData.catalogue(),
                TestData.confidence(),
                TestData.subjects());
        Article article = new Article(
                "Netflix cerró en España el miércoles, 4 de octubre de 2023. Grab fue prohibido en México dos semanas atrás.",
                null,
                null,
                null,
                "es",
                "2023-10-20");

        Extraction extraction = extractor.extractFrom(article);

        assertThat(extraction.dates())
                .extracting(DateExpression::date)
                .extracting(date -> date.edtf())
                .containsExactly("2023-10-04", "2023-10-02/2023-10-08");
        assertThat(extraction.policyEvents())
                .extracting(event -> event.subject().id())
                .containsExactly("netflix", "grab");
        assertThat(extraction.policyEvents())
                .extracting(PolicyEvent::jurisdictions)
                .containsExactly(List.of("ES"), List.of("MX"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesFileAndLine(String file, String content, String message) {
        Map<String, String> files = new HashMap<>(spanish().files());
        files.put(file, content);

        assertThatThrownBy(() -> LanguagePack.read(new LanguageData("es", files)))
                .isInstanceOf(DataFault.class)
                .hasMessage("language/es/" + message);
    }

    @Test
    void aMissingFileIsAFault() {
        LanguageData data = new LanguageData("es", Map.of());

        assertThatThrownBy(() -> LanguagePack.read(data))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("missing");
    }

    static Stream<Object[]> faults() {
        return Arrays.stream(TestData.resource("/extraction/faults.txt").split("\n"))
                .filter(row -> !row.startsWith("#"))
                .map(row -> (Object[]) row.split("~", -1));
    }

    private static LanguageData spanish() {
        Map<String, String> files = new HashMap<>();
        LanguageData.FILES.forEach(name -> files.put(name, TestData.resource("/extraction/language/es/" + name)));
        return new LanguageData("es", files);
    }
}
