package id.linimasa.timeline.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionCasesTest {
    static Stream<Arguments> cases() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/contradictions/cases.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
        return lines.stream().map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readerIsToldWhatCannotAllBeTrueAndNothingElse(String name, String expected, String statements) {
        List<Contradiction> told = Told.of(statements).contradictions();

        assertThat(kinds(told)).as(name).isEqualTo(sorted(expected));
    }

    private static String kinds(List<Contradiction> told) {
        return sorted(told.stream()
                .map(one ->
                        (one.severity().mustBeTold() ? "" : "~") + one.kind().code())
                .collect(Collectors.joining(" ")));
    }

    private static String sorted(String kinds) {
        return Stream.of(kinds.split(" "))
                .filter(kind -> !kind.isEmpty() && !kind.equals("-"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
