package id.linimasa.evaluation;

import id.linimasa.evaluation.dates.DateTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how many rows of a table of date expressions are read as it says, and those that are not. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        description = "Counts how many rows of a table of date expressions are read as it says.")
final class DatesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "expression, language, reference date and expected EDTF, separated by tabs"
                    + " (default: deploy/evaluation/gold/date-expressions.tsv)")
    private Path table = Evaluation.home().resolve("deploy/evaluation/gold/date-expressions.tsv");

    @Override
    public Integer call() throws IOException {
        DateTable read = DateTable.read(table, Evaluation.extractor());
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            read.faults().forEach(out::println);
            read.table().forEach(out::println);
        }
        return 0;
    }
}
