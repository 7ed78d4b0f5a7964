package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.linimasa.claims.extraction.PolicyEvent.Evidence;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionPropertiesTest {
    private static final int HALF_A_MEGABYTE = 512 * 1024;
    private static final List<String> PIECES = List.of(
            "TikTok Shop ",
            "ditutup ",
            "pada ",
            "4 ",
            "Oktober ",
            "2023",
            ". ",
            ", ",
            "\n",
            "- ",
            "🛒",
            "e\u0301",
            "\"",
            "mengumumkan ",
            "Permendag 31/2023 ",
            "Selasa (3/10) ",
            "(",
            "akan ",
            "Baca juga: ",
            "🇮🇩 ",
            "lalu ",
            "Grab ",
            "11.11 ",
            "JAKARTA - ",
            "\u200F",
            "\t",
            "10, 11 dan ");

    @Property(tries = 300)
    void everyOffsetAndQuoteIsExact(@ForAll("news") String text) {
        Extraction extraction = extract(text);

        assertThat(extraction.dates()).allSatisfy(date -> assertThat(between(text, date.start(), date.end()))
                .isEqualTo(date.date().text()));
        assertThat(extraction.policyEvents()).extracting(PolicyEvent::evidence).allSatisfy(evidence -> {
            assertThat(between(text, evidence.start(), evidence.end())).isEqualTo(evidence.quote());
            assertThat(text).contains(evidence.prefix() + evidence.quote() + evidence.suffix());
        });
    }

    @Property(tries = 100)
    void theSameArticleGivesTheSameWhateverCameBefore(@ForAll("news") String text, @ForAll("news") String other) {
        Extraction first = extract(text);
        extract(other);

        assertThat(extract(text)).isEqualTo(first);
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutAnError(@ForAll String text) {
        assertThatCode(() -> extract(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                " ",
                ".",
                "\n",
                "1. ",
                "4/10/2023 ",
                "4 Oktober 2023 ",
                "ditutup 4 Oktober 2023, ",
                "masih ",
                "10, 11, ",
                "TikTok Shop ",
                "antara 3 Mei dan ",
                "A",
                "\"",
                "Selasa lalu dan ",
                "e\u0301",
                "🛒",
                "mengumumkan penutupan TikTok Shop pada 4 Oktober 2023 dan "
            })
    void halfAMegabyteOfAnythingIsReadInSeconds(String piece) {
        String text = piece.repeat(HALF_A_MEGABYTE / piece.length());

        Extraction extraction = Assertions.assertTimeout(Duration.ofMinutes(2), () -> extract(text));

        assertThat(extraction.policyEvents().stream().map(PolicyEvent::evidence).map(Evidence::quote))
                .allSatisfy(quote -> assertThat(quote.length()).isLessThanOrEqualTo(2000));
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static Extraction extract(String text) {
        return TestData.EXTRACTOR.extractFrom(new Article(text, null, null, null, "id", "2023-10-10"));
    }

    private static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
