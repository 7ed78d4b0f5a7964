package id.linimasa.timeline.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void copyIsTheLaterOne() {
        List<Copies.Text> texts = List.of(text("late", 20, words(300, 1)), text("early", 10, words(300, 1)));

        assertThat(Copies.originals(texts)).containsExactly(Map.entry("late", "early"));
    }

    @Test
    void nearCopyWithAnotherHeadlineAndAnotherCaseIsACopy() {
        String text = words(300, 1);
        List<Copies.Text> texts = List.of(
                text("a", 10, text),
                text("b", 11, "An entirely new headline for it. " + text.toUpperCase(Locale.ROOT)));

        assertThat(Copies.originals(texts)).containsEntry("b", "a");
    }

    @Test
    void articleOnTheSameMatterInOtherWordsIsNoCopy() {
        List<Copies.Text> texts = List.of(text("a", 10, words(300, 1)), text("b", 11, words(300, 2)));

        assertThat(Copies.originals(texts)).isEmpty();
    }

    @Test
    void textThatQuotesHalfOfAnotherIsNoCopy() {
        String quoted = words(150, 1);
        List<Copies.Text> texts =
                List.of(text("a", 10, quoted + " " + words(150, 2)), text("b", 11, quoted + " " + words(150, 3)));

        assertThat(Copies.originals(texts)).isEmpty();
    }

    @Test
    void articleOfUnknownDayIsTheCopy() {
        Copies.Text undated = new Copies.Text("a", Optional.empty(), TextSignature.of(words(300, 1)));

        assertThat(Copies.originals(List.of(undated, text("b", 10, words(300, 1)))))
                .containsEntry("a", "b");
    }

    @Test
    void emptyTextsAndShortOnesHaveSignaturesToo() {
        assertThat(TextSignature.of("").similarity(TextSignature.of(""))).isEqualTo(1);
        assertThat(TextSignature.of("one two").similarity(TextSignature.of("One, two!")))
                .isEqualTo(1);
    }

    @Property(tries = 40)
    void similarityEstimatesTheShareOfCommonRuns(@ForAll @IntRange(max = 300) int shared) {
        String common = words(shared, 1);
        TextSignature one = TextSignature.of(common + " " + words(300 - shared, 2));
        TextSignature other = TextSignature.of(common + " " + words(300 - shared, 3));

        double runs = Math.max(0, shared - 4);

        assertThat(one.similarity(other)).isCloseTo(runs / (2 * 296 - runs), within(0.2));
    }

    @Property(tries = 20)
    void answerDoesNotDependOnTheOrder(@ForAll Random random) {
        List<Copies.Text> texts = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> text("article-" + i, 1 + i % 5, words(200, i % 3) + " " + words(5 * i, 90 + i)))
                .toList());
        var expected = Copies.originals(texts);

        Collections.shuffle(texts, random);

        assertThat(Copies.originals(texts)).isEqualTo(expected);
    }

    private static Copies.Text text(String id, int day, String text) {
        return new Copies.Text(id, Optional.of(LocalDate.of(2024, 1, day)), TextSignature.of(text));
    }

    private static String words(int count, int vocabulary) {
        Random random = new Random(vocabulary);
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + vocabulary + "x" + random.nextInt(1_000_000))
                .collect(Collectors.joining(" "));
    }
}
