package id.linimasa.timeline.consensus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.timeline.consensus.Copies.Place;
import id.linimasa.timeline.consensus.Copies.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void copyIsTheLaterOne() {
        List<Text> texts = List.of(text("late", 20, words(300, 1)), text("early", 10, words(300, 1)));

        assertThat(originals(texts)).containsExactly("late < early");
    }

    @Test
    void copyOfOneDayIsTheOneOfTheLaterTimeOrOfNone() {
        List<Text> texts = List.of(
                text("a", 10, words(300, 1)),
                at("b", "2024-01-10T12:00:00Z", words(300, 1)),
                at("c", "2024-01-10T08:00:00Z", words(300, 1)));

        assertThat(originals(texts)).containsExactlyInAnyOrder("a < c", "b < c");
    }

    @Test
    void nearCopyWithAnotherHeadlineAndAnotherCaseIsACopy() {
        String text = words(300, 1);
        List<Text> texts = List.of(
                text("a", 10, text),
                text("b", 11, "An entirely new headline for it. " + text.toUpperCase(Locale.ROOT)));

        assertThat(originals(texts)).containsExactly("b < a");
    }

    @Test
    void articleOnTheSameMatterInOtherWordsIsNoCopy() {
        List<Text> texts = List.of(text("a", 10, words(300, 1)), text("b", 11, words(300, 2)));

        assertThat(originals(texts)).isEmpty();
    }

    @Test
    void textThatQuotesHalfOfAnotherIsNoCopy() {
        String quoted = words(150, 1);
        List<Text> texts =
                List.of(text("a", 10, quoted + " " + words(150, 2)), text("b", 11, quoted + " " + words(150, 3)));

        assertThat(originals(texts)).isEmpty();
    }

    @Test
    void whatIsNearToACopyOnlyIsACopyOfTheCopy() {
        String[] parts = {words(30, 1), words(260, 2), words(30, 3)};
        List<Text> texts = List.of(
                text("a", 10, parts[0] + " " + parts[1]),
                text("b", 11, parts[1] + " " + parts[2]),
                text("c", 12, parts[1].substring(parts[1].indexOf(' ', parts[1].length() / 6)) + " " + parts[2]));

        assertThat(originals(texts)).containsExactlyInAnyOrder("b < a", "c < b");
    }

    @Test
    void articleOfUnknownDayIsTheCopy() {
        Text undated = new Text(new Place(id("a"), Optional.empty(), Optional.empty()), signature(words(300, 1)));

        assertThat(originals(List.of(undated, text("b", 10, words(300, 1))))).containsExactly("a < b");
    }

    @Test
    void textOfAFewWordsIsComparedWithNone() {
        assertThat(TextSignature.of("")).isEmpty();
        assertThat(TextSignature.of(words(19, 1))).isEmpty();
        assertThat(TextSignature.of(words(20, 1))).isPresent();
    }

    @Test
    void signatureIsReadAsItIsWritten() {
        TextSignature signature = signature(words(300, 1));

        assertThat(TextSignature.ofCode(signature.code())).isEqualTo(signature);
    }

    @Property(tries = 40)
    void similarityEstimatesTheShareOfCommonRuns(@ForAll @IntRange(max = 300) int shared) {
        String common = words(shared, 1);
        TextSignature one = signature(common + " " + words(300 - shared, 2));
        TextSignature other = signature(common + " " + words(300 - shared, 3));

        double runs = Math.max(0, shared - 4);

        assertThat(one.similarity(other)).isCloseTo(runs / (2 * 296 - runs), within(0.2));
    }

    @Property(tries = 20)
    void answerDoesNotDependOnTheOrder(@ForAll Random random) {
        List<Text> texts = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> text("article-" + i, 1 + i % 5, words(200, i % 3) + " " + words(5 * i, 90 + i)))
                .toList());
        var expected = Copies.originals(texts);

        Collections.shuffle(texts, random);

        assertThat(Copies.originals(texts)).isEqualTo(expected).isNotEmpty();
    }

    /** Each copy with its original, by the names of the texts of the test. */
    private static List<String> originals(List<Text> texts) {
        Map<UUID, String> names =
                Stream.of("a", "b", "c", "late", "early").collect(Collectors.toMap(CopiesTest::id, name -> name));
        return Copies.originals(texts).entrySet().stream()
                .map(copy -> names.get(copy.getKey()) + " < "
                        + names.get(copy.getValue().articleId()))
                .toList();
    }

    private static Text text(String name, int day, String text) {
        return new Text(
                new Place(id(name), Optional.of(LocalDate.of(2024, 1, day)), Optional.empty()), signature(text));
    }

    private static Text at(String name, String instant, String text) {
        return new Text(
                new Place(
                        id(name),
                        Optional.of(LocalDate.parse(instant.substring(0, 10))),
                        Optional.of(Instant.parse(instant))),
                signature(text));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static TextSignature signature(String text) {
        return TextSignature.of(text).orElseThrow();
    }

    private static String words(int count, int vocabulary) {
        Random random = new Random(vocabulary);
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + vocabulary + "x" + random.nextInt(1_000_000))
                .collect(Collectors.joining(" "));
    }
}
