package id.linimasa.evaluation;

import id.linimasa.evaluation.confidence.LeftOutFifths;
import id.linimasa.evaluation.confidence.Reliability;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.evaluation.score.Breakdown;
import id.linimasa.evaluation.score.Score;
import id.linimasa.evaluation.score.ScoredArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the extractor gets right in a folder of annotated articles, and whether its confidence can be trusted. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores the extraction against a folder of annotated articles.")
final class ScoreCommand implements Callable<Integer> {
    private static final int FEWEST_ARTICLES = 5;

    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "annotated articles, a JSON file each; other names of subjects in subjects.tsv beside the folder"
                            + " (default: deploy/evaluation/gold/articles)")
    private Path folder = Evaluation.ownArticles();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "full matches apart by ${COMPLETION-CANDIDATES}; may be repeated")
    private List<Breakdown> by = List.of();

    @Option(names = "--show", paramLabel = "N", description = "list up to N missed claims and N false alarms")
    private int show;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "write what was read there, a line of JSON an article")
    private @Nullable Path predictions;

    @Override
    public Integer call() throws IOException {
        GoldFolder gold = GoldFolder.read(folder);
        List<ScoredArticle> articles = ScoredArticle.readAll(gold, Evaluation.extractor());
        Score score = new Score(articles);
        print(score.table());
        for (Breakdown breakdown : by) {
            print(List.of(""));
            print(breakdown.table(articles));
        }
        if (articles.size() >= FEWEST_ARTICLES) {
            printConfidence(articles);
        }
        if (show > 0) {
            print(List.of(""));
            print(score.faults(show));
        }
        if (predictions != null) {
            PredictionFile.write(predictions, articles);
        }
        return 0;
    }

    private void printConfidence(List<ScoredArticle> articles) {
        LeftOutFifths fifths = new LeftOutFifths(articles);
        print(List.of("", "confidence as the extractor gives it"));
        print(Reliability.of(articles).table());
        print(List.of("", "confidence fitted to the other four fifths of these articles"));
        print(fifths.reliability().table());
        print(List.of(""));
        print(fifths.table());
    }

    private void print(List<String> lines) {
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            lines.forEach(out::println);
        }
    }
}
