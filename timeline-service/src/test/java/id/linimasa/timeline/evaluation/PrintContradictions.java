package id.linimasa.timeline.evaluation;

import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.evaluation.ContradictionTable.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Prints which conflicts of a list are found, and what is told that is none. */
public final class PrintContradictions {
    private PrintContradictions() {}

    /** Folder of annotated articles, list of conflicts, and a JSONL file of predictions to use instead of the annotations. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<GoldArticle> annotated = GoldArticle.in(folder);
        List<GoldArticle> articles =
                arguments.length > 2 ? GoldArticle.withPredictions(annotated, Path.of(arguments[2])) : annotated;
        SubjectNames names = new SubjectNames(Path.of(arguments[1]).resolveSibling("subjects.tsv"));
        names.learn(annotated);
        ConflictList list = ConflictList.read(Path.of(arguments[1]), annotated);
        ContradictionTable table = new ContradictionTable(new ToldSubjects(articles, names), names);
        System.exit(print(list, table, System.out) ? 0 : 1);
    }

    private static boolean print(ConflictList list, ContradictionTable table, PrintStream out) {
        List<Result> conflicts = list.conflicts().stream()
                .map(table::result)
                .filter(result -> result.pairs() > 0)
                .toList();
        List<Result> others = list.notConflicts().stream()
                .map(row -> table.other(row, list.conflicts()))
                .toList();
        conflicts.forEach(result -> out.println(
                (result.isFound() ? "found   " : result.told() > 0 ? "in part " : "missed  ") + line(result)));
        others.stream().filter(result -> result.told() > 0).forEach(result -> out.println("WRONG   " + line(result)));
        List<Contradiction> unlisted = table.told().stream()
                .filter(contradiction -> !table.isListed(contradiction, list.conflicts()))
                .toList();
        unlisted.forEach(contradiction -> out.println("unlisted "
                + contradiction.severity().code() + " " + contradiction.kind().code() + " " + contradiction.subjectId()
                + " " + contradiction.type() + " " + contradiction.place() + ": "
                + contradiction.sides().stream()
                        .map(side -> side.status().code() + " " + side.date().edtf() + " "
                                + table.articles(contradiction, side))
                        .collect(Collectors.joining(" against "))));
        long found = conflicts.stream().filter(Result::isFound).count();
        long wrong = others.stream().filter(result -> result.told() > 0).count();
        out.printf(
                "conflicts found %d of %d (%.1f %%), pairs of claims %d of %d; others told wrongly %d of %d; told and in no list %d%n",
                found,
                conflicts.size(),
                100.0 * found / Math.max(1, conflicts.size()),
                conflicts.stream().mapToInt(Result::told).sum(),
                conflicts.stream().mapToInt(Result::pairs).sum(),
                wrong,
                others.size(),
                unlisted.size());
        return found >= 0.95 * conflicts.size() && wrong == 0;
    }

    private static String line(Result result) {
        String untold = result.untold().isEmpty() ? "" : "; untold: " + String.join(", ", result.untold());
        return "%s %s %s (%d of %d)%s"
                .formatted(
                        result.row().subject(),
                        result.row().type(),
                        result.row().jurisdiction(),
                        result.told(),
                        result.pairs(),
                        result.told() > 0 || result.pairs() > 0 ? untold : "");
    }
}
