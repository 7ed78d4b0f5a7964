package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import java.util.UUID;

/**
 * A read model in a schema of its own, and that which it is to replace. Their names are fit for SQL as they are.
 *
 * @param next where it is made
 * @param current what is read
 * @param former what that is called after
 * @param since the transaction before which nothing was written there
 */
record NextModel(String next, String current, String former, long since) {
    /** How the names of schemas begin that nobody reads. */
    static final String PREFIX = "linimasa_model_";

    /** One that nobody has made yet. */
    static NextModel besideThatOf(Database database) {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Query query = new Query()
                .append("select quote_ident(current_schema()) as current, pg_current_xact_id()::text::bigint as since");
        return database.read(
                        query,
                        row -> new NextModel(
                                PREFIX + id, row.getString("current"), PREFIX + id + "_former", row.getLong("since")))
                .await()
                .indefinitely()
                .get(0);
    }

    /** The SQL with the names of the schemas instead of {@code next.} and {@code current.}. */
    String of(String sql) {
        return sql.replace("next.", next + ".").replace("current.", current + ".");
    }
}
