package id.linimasa.timeline.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of the class path: tab-separated values with a line of column names; lines that begin with # are comments.
 *
 * @param rows without the column names
 */
public record Table(String file, List<Row> rows) {
    /** One line; {@code number} counts from 1. */
    public record Row(String file, int number, List<String> values) {
        /** An error that names file and line. */
        public IllegalStateException wrong(String why) {
            return new IllegalStateException(file + ":" + number + ": " + why);
        }

        /** A value of several, separated by commas; a lone hyphen is none. */
        public List<String> list(int column) {
            String value = values.get(column);
            return value.equals("-") ? List.of() : Arrays.asList(value.split(","));
        }

        /** The column's days; {@code otherwise} for the given mark. */
        public int days(int column, String mark, int otherwise) {
            String value = values.get(column);
            if (value.equals(mark)) {
                return otherwise;
            }
            if (!value.matches("\\d{1,5}")) {
                throw wrong("not a number of days: " + value);
            }
            return Integer.parseInt(value);
        }

        /** Whether the column holds the first of two words that it may hold. */
        public boolean is(int column, String word, String otherWord) {
            if (!List.of(word, otherWord).contains(values.get(column))) {
                throw wrong("neither " + word + " nor " + otherWord + ": " + values.get(column));
            }
            return values.get(column).equals(word);
        }
    }

    /** Reads it, and fails if its columns are not these. */
    public static Table read(String file, String... columns) {
        List<String> lines;
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Row> rows = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new Row(file, i + 1, List.of(lines.get(i).split("\t", -1))))
                .toList();
        if (rows.isEmpty() || !rows.get(0).values().equals(List.of(columns))) {
            throw new IllegalStateException(file + ": its columns are not " + List.of(columns));
        }
        rows.stream()
                .filter(row -> row.values().size() != columns.length)
                .findFirst()
                .ifPresent(row -> {
                    throw row.wrong("not " + columns.length + " values");
                });
        return new Table(file, rows.subList(1, rows.size()));
    }
}
