package id.linimasa.timeline.resolver;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What waits to be resolved. While nothing does, entries and contradictions are those of the statements that count. */
@ApplicationScoped
public class Waiting {
    private static final String QUEUE = """
            select (select count(distinct subject_id) from changed_subjects) + (select count(*) from changed_outcomes)
                       + (select count(*) from changed_articles) as waiting,
                   coalesce(extract(epoch from clock_timestamp()
                                - least((select min(changed_at) from changed_subjects), (select min(changed_at) from changed_outcomes),
                                        (select min(changed_at) from changed_articles))), 0)
                       ::double precision as seconds""";

    private final Database database;

    public Waiting(Database database) {
        this.database = database;
    }

    /**
     * The queue.
     *
     * @param length changed subjects, and changed outcomes and articles whose subjects are not looked up yet
     * @param seconds since the oldest of the changes
     */
    public record Queue(long length, double seconds) {}

    /** The queue at this moment. */
    public Uni<Queue> queue() {
        return database.read(
                        new Query().append(QUEUE), row -> new Queue(row.getLong("waiting"), row.getDouble("seconds")))
                .map(rows -> rows.get(0));
    }
}
