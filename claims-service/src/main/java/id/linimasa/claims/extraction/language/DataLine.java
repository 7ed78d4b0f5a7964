package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a data file: fields separated by tabs. Empty lines and lines that begin with {@code #} are comments.
 *
 * @param file name to report faults with
 * @param number line number, counted from 1
 */
public record DataLine(String file, int number, List<String> fields) {
    public DataLine {
        fields = List.copyOf(fields);
    }

    /** The lines of {@code content}, each with exactly {@code columns} fields. */
    public static List<DataLine> read(String file, String content, int columns) {
        List<DataLine> lines = new ArrayList<>();
        String[] rows = content.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            List<String> fields =
                    Arrays.stream(rows[i].split("\t", -1)).map(String::strip).toList();
            if (fields.size() != columns) {
                throw new DataFault(
                        file, i + 1, "expected " + columns + " tab-separated fields, found " + fields.size());
            }
            lines.add(new DataLine(file, i + 1, fields));
        }
        return lines;
    }

    /** The field in column {@code column}, counted from 0. */
    public String field(int column) {
        return fields.get(column);
    }

    /** The field in column {@code column} as a list, its items separated by {@code |}. */
    public List<String> items(int column) {
        return Arrays.stream(field(column).split("\\|", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The field in column {@code column} as a weight, which is a finite number. */
    public double weight(int column) {
        try {
            double weight = Double.parseDouble(field(column));
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // The same fault as a number that is not finite.
        }
        throw fault("\"" + field(column) + "\" is no weight");
    }

    /** A fault in this line. */
    public DataFault fault(String problem) {
        return new DataFault(file, number, problem);
    }
}
