package id.linimasa.evaluation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.evaluation.gold.Claim;
import id.linimasa.evaluation.score.Prediction;
import id.linimasa.evaluation.score.ScoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was read of articles, in the annotations' own form: a line of JSON an article. */
final class PredictionFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionFile() {}

    static void write(Path file, List<ScoredArticle> articles) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ScoredArticle article : articles) {
            lines.add(JSON.writeValueAsString(new Line(
                    article.gold().id(),
                    article.predictions().stream().map(Prediction::claim).toList())));
        }
        Files.write(file, lines);
    }

    @JsonPropertyOrder({"id", "events"})
    private record Line(String id, List<Claim> events) {}
}
