package id.linimasa.timeline.storage;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A statement under construction. Values are always parameters: what a client sends never becomes SQL text. */
public final class Query {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Appends SQL in which each {@code ?} stands for the next of {@code parameters}. */
    public Query append(String text, Object... parameters) {
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                values.add(parameters[next++]);
                sql.append('$').append(values.size());
            } else {
                sql.append(c);
            }
        }
        sql.append('\n');
        return this;
    }

    /** Appends the SQL, in which each {@code ?} stands for {@code value}, if there is one. */
    public Query appendIf(Optional<?> value, String text) {
        value.ifPresent(present -> {
            int count = (int) text.chars().filter(c -> c == '?').count();
            append(text, Collections.nCopies(count, present).toArray());
        });
        return this;
    }

    /** Appends the SQL, in which each {@code ?} stands for {@code value}; the other SQL if there is none. */
    public Query appendEither(Optional<?> value, String text, String otherwise) {
        return value.isPresent() ? appendIf(value, text) : append(otherwise);
    }

    String sql() {
        return sql.toString();
    }

    Tuple values() {
        return Tuple.from(values);
    }
}
