package id.linimasa.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/url/canonical.csv", numLinesToSkip = 1)
    void spellingsOfOneAddressAreOne(String url, String canonical) throws FieldFault {
        assertThat(CanonicalUrl.parse(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/url/distinct.csv", numLinesToSkip = 1)
    void addressesThatMayBeTwoDocumentsStayTwo(String one, String other) throws FieldFault {
        assertThat(CanonicalUrl.parse(one)).isNotEqualTo(CanonicalUrl.parse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kabar.example/a",
                "//kabar.example/a",
                "/a",
                "ftp://kabar.example/a",
                "mailto:a@kabar.example",
                "javascript:alert(1)",
                "https:///a",
                "https://?a=1",
                "https://user@kabar.example/",
                "https://user:secret@kabar.example/",
                "https://kabar.example\\a",
                "https://kabar.example/a b",
                " https://kabar.example/",
                "https://kabar..example/",
                "https://kabar.example:0/",
                "https://kabar.example:65536/",
                "https://kabar.example:port/",
                "https://kabar%2Eexample/",
                "https://[::1/",
                "https://ka bar.example/"
            })
    void whatIsNoWebAddressIsRefused(String url) {
        assertThatThrownBy(() -> CanonicalUrl.parse(url)).isInstanceOf(FieldFault.class);
    }

    @Property
    void canonicalUrlIsItsOwnCanonicalUrl(@ForAll("urls") String url) throws FieldFault {
        String canonical = CanonicalUrl.parse(url);

        assertThat(CanonicalUrl.parse(canonical)).isEqualTo(canonical);
    }

    @Property
    void trackingParametersNeverMatter(@ForAll("urls") String url, @ForAll("tracking") String parameter)
            throws FieldFault {
        String tracked = url + (url.contains("?") ? "&" : "?") + parameter;

        assertThat(CanonicalUrl.parse(tracked)).isEqualTo(CanonicalUrl.parse(url));
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> scheme = Arbitraries.of("http", "https", "HTTPS");
        Arbitrary<String> host =
                Arbitraries.of("kabar.example", "Kabar.Example.", "müller.example", "[2001:DB8::1]", "10.0.0.1:8080");
        Arbitrary<String> piece = Arbitraries.strings()
                .withChars("aé%2fF./&=+;~!$'()*,:@-_\"<>^`{|}[]\uD83D\uDE00")
                .ofMaxLength(12)
                .filter(CanonicalUrlTest::isWellFormed);
        Arbitrary<String> query = piece.filter(value -> !value.isEmpty())
                .map(value -> "?" + value)
                .injectNull(0.3);
        return Combinators.combine(scheme, host, piece, query)
                .as((s, h, path, q) -> s + "://" + h + "/" + path + (q == null ? "" : q));
    }

    @Provide
    Arbitrary<String> tracking() {
        return Arbitraries.of("utm_source=x", "UTM_Campaign=a%20b", "fbclid=Iw", "gclid", "%75tm_medium=1");
    }

    private static boolean isWellFormed(String value) {
        return value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
