package id.linimasa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.runtime.ExtractionData;
import id.linimasa.evaluation.confidence.Reliability;
import id.linimasa.evaluation.dates.DateTable;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.evaluation.score.Level;
import id.linimasa.evaluation.score.Score;
import id.linimasa.evaluation.score.ScoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The extraction never gets worse than floor.tsv says; who makes it better raises the floor there. */
class FloorTest {
    private static final Map<String, Double> REACHED = new HashMap<>();

    record Floor(String folder, String measure, String bound, double value) {}

    @BeforeAll
    static void measure() throws IOException {
        Extractor extractor = ExtractionData.load(List.of("id", "en"));
        for (String folder : List.of("gold", "unseen", "held-out")) {
            List<ScoredArticle> articles =
                    ScoredArticle.readAll(GoldFolder.read(Path.of(folder, "articles")), extractor);
            Score score = new Score(articles);
            REACHED.put(folder + " date-f1", score.f1(Level.DATE));
            REACHED.put(folder + " event-f1", score.f1(Level.EVENT));
            REACHED.put(folder + " full-f1", score.f1(Level.FULL));
            REACHED.put(folder + " status", score.statusRight());
            REACHED.put(folder + " jurisdictions", score.jurisdictionsRight());
            REACHED.put(folder + " quotes", score.quotesRight());
            REACHED.put(folder + " false-alarms", (double) score.falseAlarmsInQuietArticles());
            REACHED.put(folder + " calibration-error", Reliability.of(articles).expectedError());
            Path table = Path.of(folder, "date-expressions.tsv");
            if (Files.exists(table)) {
                DateTable dates = DateTable.read(table, extractor);
                REACHED.put(folder + " dates-id", dates.right("id"));
                REACHED.put(folder + " dates-en", dates.right("en"));
            }
        }
    }

    static Stream<Floor> floors() throws IOException {
        return Files.readAllLines(Path.of("floor.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new Floor(fields[0], fields[1], fields[2], Double.parseDouble(fields[3])));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void extractionIsAsGoodAsItWas(Floor floor) {
        Double reached = REACHED.get(floor.folder() + " " + floor.measure());

        switch (floor.bound()) {
            case "least" -> assertThat(reached).isGreaterThanOrEqualTo(floor.value());
            case "most" -> assertThat(reached).isLessThanOrEqualTo(floor.value());
            default -> throw new AssertionError("neither least nor most: " + floor);
        }
    }
}
