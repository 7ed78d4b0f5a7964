package id.linimasa.timeline.stream;

import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.stream.Change.Stated;
import id.linimasa.timeline.stream.Change.Withdrawn;
import id.linimasa.timeline.stream.Change.WithdrawnPolicyEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What changed, in the order of migration V5: nothing ever appears before what was read already. */
@ApplicationScoped
public class Changes {
    /** The most changes in memory for one client. */
    static final int LARGEST_PAGE = 100;

    private static final int WINDOW = 1000;

    /** The head is a transaction that has committed, never just a number: after a crash, numbers that no transaction has made durable are given out again. */
    private static final String HEAD = """
            select (select id from generation) as generation,
                   greatest((select changed_in from policy_events where changed_in < horizon order by changed_in desc limit 1),
                            (select changed_in from extraction_outcomes where changed_in < horizon order by changed_in desc limit 1),
                            0) as head
            from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) as now""";

    private static final String WINDOW_END = """
            select least(
                (select changed_in from policy_events where changed_in > ? order by changed_in offset ? limit 1),
                (select changed_in from extraction_outcomes where changed_in > ? order by changed_in offset ? limit 1),
                ?) as window_end""";

    private final Database database;
    private final PolicyEvents policyEvents;
    private final Uni<StreamPosition> head;

    public Changes(Database database, PolicyEvents policyEvents, StreamConfiguration configuration) {
        this.database = database;
        this.policyEvents = policyEvents;
        this.head = Uni.createFrom().deferred(this::readHead).memoize().forFixedDuration(configuration.pollInterval());
    }

    /** The end of what is complete; at most as old as the poll interval, and asked once for all who ask meanwhile. */
    Uni<StreamPosition> head() {
        return head;
    }

    /**
     * Some of the changes after a position.
     *
     * @param reached how far that was: the position of the last one, or further if the filter lets none of what follows through
     */
    record Page(List<Change> changes, StreamPosition reached) {}

    /** The next changes after a position, of those up to the head. A transaction or so is looked through at once, whatever the filter. */
    Uni<Page> after(StreamPosition position, StreamPosition end, StreamFilter filter) {
        Query window = new Query()
                .append(WINDOW_END, position.transaction(), WINDOW, position.transaction(), WINDOW, end.transaction());
        return database.read(window, row -> row.getLong("window_end"))
                .chain(ends -> page(position, ends.get(0), filter));
    }

    private Uni<Page> page(StreamPosition position, long windowEnd, StreamFilter filter) {
        Query query = new Query().append("""
                select position, id, counts, article_id, case when counts then statement::text end as statement
                from policy_event_changes
                where position >= ? and position <= ? and (position, id) > (?, ?)""", position.transaction(), windowEnd, position.transaction(), position.id());
        filter.addTo(query);
        query.append("order by position, id limit ?", LARGEST_PAGE);
        UUID generation = position.generation();
        return database.read(query, row -> change(row, generation))
                .map(changes -> new Page(
                        changes,
                        changes.size() < LARGEST_PAGE
                                ? StreamPosition.after(generation, windowEnd)
                                : changes.get(changes.size() - 1).position()));
    }

    private Uni<StreamPosition> readHead() {
        return database.read(
                        new Query().append(HEAD),
                        row -> StreamPosition.after(row.getUUID("generation"), row.getLong("head")))
                .map(heads -> heads.get(0));
    }

    private Change change(Row row, UUID generation) {
        UUID id = row.getUUID("id");
        StreamPosition position = new StreamPosition(generation, row.getLong("position"), id);
        return row.getBoolean("counts")
                ? new Stated(position, policyEvents.statement(row.getString("statement")))
                : new Withdrawn(position, new WithdrawnPolicyEvent(id, row.getUUID("article_id")));
    }
}
