package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import java.time.Duration;
import java.util.List;

/** The indexes of the next read model that nobody needs while it is filled from the log. Made at once when it is full they cost a fraction. */
final class Indexes {
    private static final String THEIRS = """
            select quote_ident(c.relname) as name, pg_get_indexdef(i.indexrelid) as made
            from pg_index i
                     join pg_class c on c.oid = i.indexrelid
                     join pg_class filled on filled.oid = i.indrelid
            where filled.relnamespace = to_regnamespace(?)
              and filled.relname in ('articles', 'policy_events', 'extraction_outcomes')
              and not i.indisunique
            order by 1""";

    private final NextModel model;
    private final Database database;
    private final Duration patience;
    private List<Index> without = List.of();

    Indexes(NextModel model, Database database, Duration patience) {
        this.model = model;
        this.database = database;
        this.patience = patience;
    }

    private record Index(String name, String made) {}

    /** Before it is filled. */
    void remove() {
        without = database.inTransaction(patience, transaction -> {
            List<Index> indexes = transaction.read(
                    new Query().append(THEIRS, model.next()),
                    row -> new Index(row.getString("name"), row.getString("made")));
            indexes.forEach(
                    index -> transaction.run(new Query().append("drop index " + model.next() + "." + index.name())));
            return indexes;
        });
    }

    /** When it is filled. */
    void makeAgain() {
        for (Index index : without) {
            database.inTransaction(patience, transaction -> {
                transaction.run(new Query().append("set local maintenance_work_mem = '256MB'"));
                transaction.run(new Query().append(index.made()));
                return true;
            });
        }
    }
}
