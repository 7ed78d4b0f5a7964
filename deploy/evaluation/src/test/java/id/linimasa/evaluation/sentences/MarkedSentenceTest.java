package id.linimasa.evaluation.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentenceTest {
    @Test
    void marksAreLeftOutOfTheTextAndTellTheClaims() {
        MarkedSentence sentence = MarkedSentence.parse(
                "{S12:Stadia} {V1:dibuka} {D1:19 November 2019|launch|effective} dan {V2:ditutup} {D2:2023|closure|effective}, kata {A1:Google}, {T:Kamis}.");

        assertThat(sentence.text()).isEqualTo("Stadia dibuka 19 November 2019 dan ditutup 2023, kata Google, Kamis.");
        assertThat(sentence.claims())
                .containsExactly(
                        new MarkedSentence.Dated("19 November 2019", "launch", List.of("Stadia")),
                        new MarkedSentence.Dated("2023", "closure", List.of("Stadia")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{S1:Stadia tutup", "Stadia} tutup", "{Stadia} tutup", "{D1:2023|closure} tutup"})
    void wrongMarksAreRefused(String line) {
        assertThatThrownBy(() -> MarkedSentence.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
