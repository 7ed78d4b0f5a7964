package id.linimasa.evaluation;

import id.linimasa.evaluation.confidence.Calibration;
import id.linimasa.evaluation.confidence.LeftOutFifths;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.evaluation.score.ScoredArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights of the confidence and writes them to where the extractor reads them. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits the weights of the confidence to folders of annotated articles.")
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER",
            description = "annotated articles (default: deploy/evaluation/gold/articles)")
    private List<Path> folders = List.of(Evaluation.ownArticles());

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "where the weights go (default: where the extractor has them)")
    private Path file = Evaluation.home().resolve("claims-service/src/main/resources/confidence/weights.tsv");

    @Option(
            names = "--expect",
            paramLabel = "SHARE",
            description = "share of statements that is right in articles that nobody tuned the extraction on"
                    + " (default: that of the articles that are fitted to)")
    private double expected;

    @Override
    public Integer call() throws IOException {
        List<ScoredArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            articles.addAll(ScoredArticle.readAll(GoldFolder.read(folder), Evaluation.extractor()));
        }
        LeftOutFifths fifths = new LeftOutFifths(articles);
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            fifths.reliability().table().forEach(out::println);
            fifths.table().forEach(out::println);
        }
        Files.writeString(file, expected > 0 ? Calibration.of(articles, expected) : Calibration.of(articles));
        return 0;
    }
}
