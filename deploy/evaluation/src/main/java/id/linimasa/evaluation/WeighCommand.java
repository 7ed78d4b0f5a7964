package id.linimasa.evaluation;

import id.linimasa.claims.extraction.Extractor;
import id.linimasa.evaluation.subjects.Choice;
import id.linimasa.evaluation.subjects.Choices;
import id.linimasa.evaluation.subjects.SubjectWeights;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns how much speaks for a subject and writes it to where the extractor reads it. */
@Command(
        name = "weigh",
        mixinStandardHelpOptions = true,
        description =
                "Learns from annotated articles and marked sentences how much speaks for a subject. What the last event happened to"
                        + " speaks too: run it twice after a change.")
final class WeighCommand implements Callable<Integer> {
    /** What the articles of these folders call subjects is what is asked for, and those of gold were annotated twice; all others count 1. */
    private static final Map<String, Double> WEIGHTS = Map.of("gold", 8.0, "seen", 5.0);

    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER",
            description = "annotated articles (default: those of deploy/evaluation/gold, seen and tuning)")
    private List<Path> folders =
            List.of(Evaluation.articlesOf("gold"), Evaluation.articlesOf("seen"), Evaluation.articlesOf("tuning"));

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "where the weights go (default: where the extractor has them)")
    private Path file = Evaluation.home().resolve("claims-service/src/main/resources/subjects/weights.tsv");

    @Option(
            names = "--check",
            description = "also fit to four fifths and count what is right in the fifth, five times over")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Evaluation.extractor();
        List<Choice> articles = new ArrayList<>();
        for (Path folder : folders) {
            articles.addAll(Choices.ofArticles(folder, weightOf(folder), extractor));
        }
        List<Choice> all = new ArrayList<>(articles);
        for (String language : List.of("id", "en")) {
            Path sentences = Evaluation.home().resolve("deploy/evaluation/marked/" + language + ".txt");
            all.addAll(Choices.ofSentences(sentences, language, extractor));
        }
        Map<String, Double> prior =
                SubjectWeights.prior(Evaluation.home().resolve("deploy/evaluation/subject-prior.tsv"));
        if (check && spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(SubjectWeights.table(articles, all, prior));
        }
        Files.writeString(file, SubjectWeights.of(all, prior));
        return 0;
    }

    private static double weightOf(Path folder) {
        return WEIGHTS.entrySet().stream()
                .filter(each -> Evaluation.articlesOf(each.getKey()).equals(folder))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
    }
}
