package id.linimasa.timeline.http;

import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the {@code cursor} that continues it, null at its end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = items instanceof StoredList<T> ? items : List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with one more than the limit, which tells whether there are more.
     *
     * @param position where a row stands in the list's order
     */
    public static <R, T> Page<T> of(
            List<R> rows, Parameters.Paging<?> paging, Function<R, Cursor> position, Function<R, T> item) {
        List<R> shown = shown(rows, paging);
        return new Page<>(shown.stream().map(item).toList(), next(rows, paging, position));
    }

    /**
     * The same of rows that hold their items in the JSON in which they are served.
     *
     * @param reader reads it as a list of items, for who looks into the page
     */
    public static <R, T> Page<T> ofStored(
            List<R> rows,
            Parameters.Paging<?> paging,
            Function<R, Cursor> position,
            Function<R, String> json,
            ObjectReader reader) {
        List<String> items = shown(rows, paging).stream().map(json).toList();
        return new Page<>(StoredList.of(items, reader), next(rows, paging, position));
    }

    private static <R> List<R> shown(List<R> rows, Parameters.Paging<?> paging) {
        return rows.subList(0, Math.min(rows.size(), paging.limit()));
    }

    private static <R> @Nullable String next(List<R> rows, Parameters.Paging<?> paging, Function<R, Cursor> position) {
        return rows.size() > paging.limit()
                ? position.apply(rows.get(paging.limit() - 1)).sealed(paging.scope())
                : null;
    }
}
