package id.linimasa.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeTextTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void codePointThatCannotBeInterchangedIsRefused(int codePoint) {
        String text = "a" + Character.toString(codePoint) + "b";

        assertThatThrownBy(() -> UnicodeText.normalise(text))
                .isInstanceOf(FieldFault.class)
                .hasMessageContaining("U+");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0x9, 0xA, 0x7F, 0xFDCF, 0xFDF0, 0xFFFD, 0xE000, 0x1F600, 0x10FFFD})
    void everyOtherCodePointIsKept(int codePoint) throws FieldFault {
        String text = "a" + Character.toString(codePoint) + "b";

        assertThat(UnicodeText.normalise(text)).isEqualTo(text);
    }

    @Property
    void resultIsInFormC(@ForAll @CharRange(from = ' ', to = '\u04FF') String text) throws FieldFault {
        String marked = text.replaceAll("\\p{M}{5,}", "");

        assertThat(UnicodeText.normalise(marked)).isEqualTo(Normalizer.normalize(marked, Normalizer.Form.NFC));
    }

    @Test
    void runOfMarksThatWouldTakeMinutesToOrderIsRefusedAtOnce() {
        String marks = "a" + "\u0301\u0323".repeat(256 * 1024);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatThrownBy(() -> UnicodeText.normalise(marks))
                .hasMessageContaining("combining marks"));
    }
}
