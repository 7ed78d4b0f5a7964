package id.linimasa.evaluation;

import id.linimasa.evaluation.sentences.SentenceTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how many dated claims of marked sentences are found. */
@Command(
        name = "sentences",
        mixinStandardHelpOptions = true,
        description = "Counts how many dated claims of marked sentences are found, by type.")
final class SentencesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "LANGUAGE",
            description = "whose sentences to read, deploy/evaluation/marked/LANGUAGE.txt (default: ${DEFAULT-VALUE})")
    private String language = "id";

    @Option(names = "--show", description = "list what is missed, taken for something else or found where nothing is")
    private boolean show;

    @Override
    public Integer call() throws IOException {
        Path file = Evaluation.home().resolve("deploy/evaluation/marked/" + language + ".txt");
        SentenceTable table = SentenceTable.read(file, language, Evaluation.extractor());
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            if (show) {
                table.faults().forEach(out::println);
            }
            table.table().forEach(out::println);
        }
        return 0;
    }
}
