package id.linimasa.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.evaluation.gold.Claim;
import id.linimasa.evaluation.gold.GoldFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Path KNOWN = Path.of("src/test/resources/known");

    private final List<ScoredArticle> articles = articles();

    @Test
    void tableIsTheOneThatTheReferenceScorerPrintsOfTheSameStatements() throws IOException {
        List<String> expected = Files.readAllLines(KNOWN.resolve("table.txt"));

        List<String> table = new Score(articles).table();

        assertThat(table).isEqualTo(expected);
    }

    @Test
    void missesComeBeforeFalseAlarmsAndNoMoreThanAskedFor() {
        List<String> faults = new Score(articles).faults(2);

        assertThat(faults).hasSize(4);
        assertThat(faults.get(0)).startsWith("missed: k1 2024 reopening planned Lapak Hijau <- ");
        assertThat(faults.get(3)).startsWith("false alarm: k2 2023-10-04 launch effective Other <- ");
    }

    @Test
    void breakdownCountsEachStatementUnderItsOwnStatus() {
        List<String> table = Breakdown.STATUS.table(articles);

        assertThat(table)
                .containsExactly(
                        "effective          P 0.600  R 0.800  F1 0.686   (4 of 5 gold, 3 of 5 predicted)",
                        "planned            P 0.500  R 0.000  F1 0.000   (0 of 1 gold, 1 of 2 predicted)");
    }

    @Test
    void breakdownByLanguageTakesThatOfTheArticle() {
        List<String> table = Breakdown.LANGUAGE.table(articles);

        assertThat(table)
                .containsExactly(
                        "en                 P 0.333  R 0.500  F1 0.400   (1 of 2 gold, 1 of 3 predicted)",
                        "id                 P 0.750  R 0.750  F1 0.750   (3 of 4 gold, 3 of 4 predicted)");
    }

    private static List<ScoredArticle> articles() {
        try {
            Map<String, List<Claim>> read = new ObjectMapper()
                    .readValue(KNOWN.resolve("predictions.json").toFile(), new TypeReference<>() {});
            GoldFolder folder = GoldFolder.read(KNOWN.resolve("articles"));
            return folder.articles().stream()
                    .map(gold -> ScoredArticle.of(
                            gold,
                            read.getOrDefault(gold.id(), List.of()).stream()
                                    .map(claim -> new Prediction(claim, 0.5, List.of(), List.of()))
                                    .toList(),
                            folder.names()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
