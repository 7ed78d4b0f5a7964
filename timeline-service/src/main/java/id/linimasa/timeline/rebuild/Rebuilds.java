package id.linimasa.timeline.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.projection.LogProgress;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rebuilds that operators asked for: kept in the read model, so that every instance knows of them, and a restart changes nothing. */
@ApplicationScoped
public class Rebuilds {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TypeReference<Map<String, LogProgress>> PROGRESS = new TypeReference<>() {};
    private static final String ROW =
            "id, state, attempts, progress::text, subjects, problem, requested_at, started_at, ended_at";

    private final Database database;
    private final ObjectMapper mapper;

    Rebuilds(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Asks for one; nothing if one is under way. */
    Uni<Optional<Rebuild>> ask() {
        return first(new Query().append("insert into rebuilds default values on conflict do nothing returning " + ROW));
    }

    /** The one that was asked for last. */
    Uni<Optional<Rebuild>> last() {
        return first(new Query().append("select " + ROW + " from rebuilds order by requested_at desc limit 1"));
    }

    /** Calls off the one that is under way. */
    Uni<Optional<Rebuild>> callOff() {
        return first(new Query()
                .append(
                        "update rebuilds set state = ?, ended_at = clock_timestamp() where ended_at is null returning "
                                + ROW,
                        RebuildState.CANCELLED.code()));
    }

    /** Begins with the one that is under way. For a thread that may wait, like all that follows. */
    Optional<Attempt> begin() {
        Query query = new Query().append("""
                        update rebuilds
                        set state = ?, attempts = attempts + 1, progress = '{}', subjects = 0, started_at = coalesce(started_at, clock_timestamp())
                        where ended_at is null
                        returning id, attempts""", RebuildState.READING.code());
        return database
                .read(query, row -> new Attempt(row.getUUID("id"), row.getInteger("attempts")))
                .await()
                .atMost(PATIENCE)
                .stream()
                .findFirst();
    }

    /**
     * Tells how far it is.
     *
     * @throws CalledOff if it has ended, or a later attempt was begun
     */
    void tell(Attempt attempt, RebuildState state, Map<String, LogProgress> log, long waiting) {
        Query query = new Query().append("""
                        update rebuilds set state = ?, progress = ?::text::jsonb, subjects = ?
                        where id = ? and attempts = ? and ended_at is null
                        returning id""", state.code(), json(log), waiting, attempt.rebuild(), attempt.number());
        if (database.read(query, row -> row.getUUID("id"))
                .await()
                .atMost(PATIENCE)
                .isEmpty()) {
            throw new CalledOff();
        }
    }

    /** Ends it without a result. */
    void fail(Attempt attempt, String problem) {
        Query query = new Query().append("""
                        update rebuilds set state = ?, problem = ?, ended_at = clock_timestamp()
                        where id = ? and attempts = ? and ended_at is null""", RebuildState.FAILED.code(), problem, attempt.rebuild(), attempt.number());
        database.read(query, row -> row).await().atMost(PATIENCE);
    }

    private Uni<Optional<Rebuild>> first(Query query) {
        return database.read(query, this::rebuild).map(rows -> rows.stream().findFirst());
    }

    private Rebuild rebuild(Row row) {
        return new Rebuild(
                row.getUUID("id"),
                row.getString("state"),
                row.getInteger("attempts"),
                progress(row.getString("progress")),
                row.getLong("subjects"),
                row.getString("problem"),
                row.getOffsetDateTime("requested_at").toInstant(),
                instant(row.getOffsetDateTime("started_at")),
                instant(row.getOffsetDateTime("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private Map<String, LogProgress> progress(String json) {
        try {
            return mapper.readValue(json, PROGRESS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
