package id.linimasa.timeline.resolver;

import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of one table that take the place of those of some subjects, in two statements, however many they are. */
final class ReplacedRows {
    private final String table;
    private final List<String> key;
    private final List<String> columns = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * Of a table.
     *
     * @param key its primary key
     * @param columns the columns with their types; values are written as PostgreSQL reads them
     */
    ReplacedRows(String table, String key, String columns) {
        this.table = table;
        this.key = List.of(key.split(", ", -1));
        for (String column : columns.split(", ", -1)) {
            this.columns.add(column.substring(0, column.indexOf(' ')));
            types.add(column.substring(column.indexOf(' ') + 1));
        }
    }

    void add(Object... values) {
        rows.add(Arrays.asList(values));
    }

    /** Removes what the subjects have no more, adds what they have now, and leaves alone what is the same. */
    void replaceThoseOf(Collection<String> subjects, Transaction transaction) {
        transaction.run(new Query()
                .append("delete from " + table + " stored where subject_id = any (?)", (Object)
                        subjects.toArray(String[]::new))
                .append("and not exists (select from")
                .append(made(key), values(key))
                .append("where (" + prefixed(key, "stored.") + ") = (" + cast(key) + "))"));
        if (!rows.isEmpty()) {
            transaction.run(new Query()
                    .append("insert into " + table + " as stored (" + prefixed(columns, "") + ") select "
                            + cast(columns) + " from")
                    .append(made(columns), values(columns))
                    .append("on conflict (" + prefixed(key, "") + ") do update set (" + prefixed(columns, "") + ") = ("
                            + prefixed(columns, "excluded.") + ")")
                    .append("where (" + prefixed(columns, "stored.") + ") is distinct from ("
                            + prefixed(columns, "excluded.") + ")"));
        }
    }

    /** The rows as a table of texts. */
    private static String made(List<String> columns) {
        return "unnest(" + columns.stream().map(column -> "?::text[]").collect(Collectors.joining(", ")) + ") as made ("
                + prefixed(columns, "") + ")";
    }

    private Object[] values(List<String> wanted) {
        return wanted.stream()
                .map(columns::indexOf)
                .map(column ->
                        rows.stream().map(row -> row.get(column).toString()).toArray(String[]::new))
                .toArray();
    }

    private String cast(List<String> wanted) {
        return wanted.stream()
                .map(column -> "made." + column + "::" + types.get(columns.indexOf(column)))
                .collect(Collectors.joining(", "));
    }

    private static String prefixed(List<String> columns, String prefix) {
        return columns.stream().map(prefix::concat).collect(Collectors.joining(", "));
    }
}
