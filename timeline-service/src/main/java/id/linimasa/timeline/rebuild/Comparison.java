package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the current read model has and the next one lacks, or has older. Some of it may just have come; what was on the log when it was found and is still
 * missing after that has left the log. Withdrawn articles leave it in the course of time.
 */
final class Comparison {
    private static final int MOST = 10_000;
    private static final Map<String, String> TABLES = Map.of(
            "articles", "id",
            "policy_events", "id",
            "extraction_outcomes", "article_id");

    private final NextModel model;
    private final Database database;
    private final Duration patience;

    Comparison(NextModel model, Database database, Duration patience) {
        this.model = model;
        this.database = database;
        this.patience = patience;
    }

    /** Rows of a table, each with its version. */
    record Lacking(String table, List<UUID> ids, List<Long> offsets) {
        boolean mayBeMore() {
            return ids.size() == MOST;
        }
    }

    private record Version(UUID id, long offset) {}

    /** Some of what is lacking now. */
    List<Lacking> lacking() {
        List<Lacking> lacking = new ArrayList<>();
        TABLES.forEach((table, id) -> {
            String kept = table.equals("articles") ? " and not c.withdrawn" : "";
            List<Version> rows = versions(new Query()
                    .append(
                            model.of("select " + id + " as id, c.log_offset from current." + table
                                    + " c left join next." + table
                                    + " n using (" + id
                                    + ") where (n.log_offset is null or n.log_offset < c.log_offset)"
                                    + kept + " limit ?"),
                            MOST));
            if (!rows.isEmpty()) {
                lacking.add(new Lacking(
                        table,
                        rows.stream().map(Version::id).toList(),
                        rows.stream().map(Version::offset).toList()));
            }
        });
        return lacking;
    }

    /** Whether some of it is still lacking. */
    boolean lacks(Lacking found) {
        String id = TABLES.get(found.table());
        return !versions(new Query()
                        .append(
                                model.of(
                                        "select f.id, f.log_offset from unnest(?::uuid[], ?::bigint[]) as f (id, log_offset) left join next."
                                                + found.table() + " n on n." + id
                                                + " = f.id where n.log_offset is null or n.log_offset < f.log_offset limit 1"),
                                found.ids().toArray(UUID[]::new),
                                found.offsets().toArray(Long[]::new)))
                .isEmpty();
    }

    private List<Version> versions(Query query) {
        return database.inTransaction(
                patience,
                transaction ->
                        transaction.read(query, row -> new Version(row.getUUID("id"), row.getLong("log_offset"))));
    }
}
