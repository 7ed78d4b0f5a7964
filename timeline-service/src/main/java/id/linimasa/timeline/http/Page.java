package id.linimasa.timeline.http;

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
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with one more than the limit, which tells whether there are more.
     *
     * @param position where a row stands in the list's order
     */
    public static <R, T> Page<T> of(
            List<R> rows, Parameters.Paging<?> paging, Function<R, Cursor> position, Function<R, T> item) {
        boolean more = rows.size() > paging.limit();
        List<R> shown = more ? rows.subList(0, paging.limit()) : rows;
        String next = more ? position.apply(shown.get(shown.size() - 1)).sealed(paging.scope()) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
