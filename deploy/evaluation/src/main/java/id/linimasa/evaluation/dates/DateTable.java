package id.linimasa.evaluation.dates;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the rows of a table of date expressions are read: expression, language, reference date, expected EDTF (empty: no date). */
public final class DateTable {
    private static final int COLUMNS = 4;

    private final Map<String, List<Row>> rows = new TreeMap<>();

    private DateTable() {}

    /**
     * A row.
     *
     * @param found all dates that were found in the expression, in EDTF
     */
    private record Row(String expression, String reference, String expected, String found) {
        boolean isRight() {
            return found.equals(expected);
        }
    }

    /** Reads every row of a table with an extractor; throws if a line has not four columns. */
    public static DateTable read(Path file, Extractor extractor) throws IOException {
        DateTable table = new DateTable();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != COLUMNS) {
                throw new IOException(file + ":" + (i + 1) + ": not " + COLUMNS + " columns");
            }
            table.rows
                    .computeIfAbsent(fields[1], language -> new ArrayList<>())
                    .add(new Row(fields[0], fields[2], fields[3], found(fields, extractor)));
        }
        return table;
    }

    private static String found(String[] fields, Extractor extractor) {
        Article article = new Article(fields[0], null, null, null, fields[1], fields[2].isEmpty() ? null : fields[2]);
        return extractor.extractFrom(article).dates().stream()
                .map(date -> date.date().edtf())
                .collect(Collectors.joining(" "));
    }

    /** The share of a language's rows that are right; 0 if it has none. */
    public double right(String language) {
        List<Row> all = rows.getOrDefault(language, List.of());
        return all.stream().mapToDouble(row -> row.isRight() ? 1 : 0).average().orElse(0);
    }

    /** The rows that are read otherwise than expected, a line each. */
    public List<String> faults() {
        return rows.entrySet().stream()
                .flatMap(language -> language.getValue().stream()
                        .filter(row -> !row.isRight())
                        .map(row -> "fault: %s \"%s\"%s expected %s found %s"
                                .formatted(
                                        language.getKey(),
                                        row.expression(),
                                        row.reference().isEmpty() ? "" : " on " + row.reference(),
                                        orNothing(row.expected()),
                                        orNothing(row.found()))))
                .toList();
    }

    private static String orNothing(String edtf) {
        return edtf.isEmpty() ? "nothing" : edtf;
    }

    /** A line for each language. */
    public List<String> table() {
        return rows.entrySet().stream()
                .map(language -> "%s: %d of %d right (%.1f %%)"
                        .formatted(
                                language.getKey(),
                                language.getValue().stream()
                                        .filter(Row::isRight)
                                        .count(),
                                language.getValue().size(),
                                100 * right(language.getKey())))
                .toList();
    }
}
