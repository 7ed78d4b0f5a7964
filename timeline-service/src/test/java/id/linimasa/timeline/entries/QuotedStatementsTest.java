package id.linimasa.timeline.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedStatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3       | 5 | 3",
                "9       | 5 | 5",
                "9 1     | 5 | 4 1",
                "1 9     | 5 | 1 4",
                "2 2 1   | 5 | 2 2 1",
                "9 9     | 5 | 3 2",
                "9 9 9   | 5 | 2 2 1",
                "9 0 2   | 5 | 3 0 2",
                "1 1 1 1 | 3 | 1 1 1 0"
            })
    void eachWayToTellItIsShownAsFarAsThereIsRoom(String told, int most, String shown) {
        List<List<String>> ofCells = numbers(told)
                .map(count -> IntStream.range(0, count)
                        .mapToObj(place -> count + " " + place)
                        .toList())
                .toList();
        List<Integer> counts = numbers(shown).toList();

        List<String> some = QuotedStatements.some(ofCells, most);

        assertThat(some)
                .containsExactlyElementsOf(IntStream.range(0, ofCells.size())
                        .boxed()
                        .flatMap(cell -> ofCells.get(cell).subList(0, counts.get(cell)).stream())
                        .toList());
    }

    private static Stream<Integer> numbers(String text) {
        return Stream.of(text.trim().split(" +", -1)).map(Integer::valueOf);
    }
}
