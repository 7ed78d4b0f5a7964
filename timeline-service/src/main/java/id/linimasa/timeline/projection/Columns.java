package id.linimasa.timeline.projection;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Turns rows into the array parameters, one a column, that {@code unnest} turns into rows again: a batch is one round trip. */
final class Columns<R> {
    private final List<R> rows;
    private final Tuple tuple = Tuple.tuple();

    Columns(Collection<R> rows) {
        this.rows = List.copyOf(rows);
    }

    Columns<R> ids(Function<R, UUID> column) {
        tuple.addArrayOfUUID(rows.stream().map(column).toArray(UUID[]::new));
        return this;
    }

    Columns<R> texts(Function<R, @Nullable String> column) {
        tuple.addArrayOfString(rows.stream().map(column).toArray(String[]::new));
        return this;
    }

    Columns<R> days(Function<R, @Nullable LocalDate> column) {
        tuple.addArrayOfLocalDate(rows.stream().map(column).toArray(LocalDate[]::new));
        return this;
    }

    Columns<R> instants(Function<R, @Nullable OffsetDateTime> column) {
        tuple.addArrayOfOffsetDateTime(rows.stream().map(column).toArray(OffsetDateTime[]::new));
        return this;
    }

    Columns<R> truths(Predicate<R> column) {
        tuple.addArrayOfBoolean(rows.stream().map(column::test).toArray(Boolean[]::new));
        return this;
    }

    Columns<R> numbers(ToLongFunction<R> column) {
        tuple.addArrayOfLong(rows.stream().map(column::applyAsLong).toArray(Long[]::new));
        return this;
    }

    Tuple tuple() {
        return tuple;
    }
}
