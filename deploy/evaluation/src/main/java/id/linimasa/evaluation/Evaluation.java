package id.linimasa.evaluation;

import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.runtime.ExtractionData;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of deploy/evaluation; each has a script of its name there. */
@Command(
        name = "deploy/evaluation/",
        subcommands = {
            ScoreCommand.class,
            DatesCommand.class,
            SentencesCommand.class,
            WeighCommand.class,
            CalibrateCommand.class
        })
public final class Evaluation {
    private Evaluation() {}

    /** Runs the command that the first argument names and ends the process: 0, 1 if a file cannot be read, 2 for a wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluation())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((cause, line, parsed) -> {
                    line.getErr().println("linimasa: " + cause);
                    return 1;
                })
                .execute(arguments));
    }

    /** The project's directory. */
    static Path home() {
        return Path.of(System.getProperty("linimasa.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** The annotated articles that belong to the project. */
    static Path ownArticles() {
        return articlesOf("gold");
    }

    /** The annotated articles in a folder of deploy/evaluation. */
    static Path articlesOf(String folder) {
        return home().resolve("deploy/evaluation").resolve(folder).resolve("articles");
    }

    /** The extractor as the service has it. */
    static Extractor extractor() {
        return ExtractionData.load(List.of("id", "en"));
    }
}
