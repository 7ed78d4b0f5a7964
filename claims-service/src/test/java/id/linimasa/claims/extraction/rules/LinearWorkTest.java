package id.linimasa.claims.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.TestData;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.text.Tokeniser;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work is counted in looks at a token, which every step of the extraction takes, so that the result is the same on every machine. */
class LinearWorkTest {
    private static final int SHORT = 6 * 1024;
    private static final double TWICE = 2.2;
    private static final LanguagePack PACK = LanguagePack.read(TestData.language("id"));
    private static final List<String> PIECES = Arrays.stream(
                    TestData.resource("/extraction/hard-texts.txt").split("\n", -1))
            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
            .map(String::translateEscapes)
            .toList();

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void twiceTheTextIsTwiceTheWork(String piece) {
        long once = work(repeated(piece, 2 * SHORT));

        long twice = work(repeated(piece, 4 * SHORT));

        assertThat((double) twice).isLessThanOrEqualTo(TWICE * once);
    }

    @Property(tries = 25)
    void twiceAnyMixtureIsTwiceTheWork(@ForAll("mixtures") String mixture) {
        long once = work(repeated(mixture, 2 * SHORT));

        long twice = work(repeated(mixture, 4 * SHORT));

        assertThat((double) twice).isLessThanOrEqualTo(TWICE * once);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMinSize(2).ofMaxSize(6).map(pieces -> pieces.stream()
                .collect(Collectors.joining()));
    }

    private static long work(String text) {
        AtomicLong looks = new AtomicLong();
        TaggedText tagged = TaggedText.of(text, Tokeniser.tokenise(text), PACK.lexicon());
        TaggedText counted =
                tagged.seenThrough(new Counted<>(tagged.tokens(), looks), new Counted<>(tagged.entries(), looks));
        TestData.EXTRACTOR.read(new Article(text, null, null, null, "id", "2023-10-10"), PACK, counted);
        return looks.get();
    }

    private static String repeated(String piece, int length) {
        StringBuilder text = new StringBuilder(length + piece.length());
        for (int number = 1; text.length() < length; number++) {
            text.append(piece.replace("#", Integer.toString(number)));
        }
        return text.toString();
    }

    /** A list that counts how often somebody looks into it. */
    private static final class Counted<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> list;
        private final AtomicLong looks;

        Counted(List<T> list, AtomicLong looks) {
            this.list = list;
            this.looks = looks;
        }

        @Override
        public T get(int index) {
            looks.incrementAndGet();
            return list.get(index);
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
