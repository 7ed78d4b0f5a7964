package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts the statements that a filter lets through, by what they have in common. */
@ApplicationScoped
public class PolicyEventCounts {
    private static final String FOUND = """
            with found as materialized (
                select article_id, subject_id, type, status, publisher, jurisdictions, earliest, latest
                from""";

    private static final String COUNTED = """
            )
            select 'policyEvents' as dimension, '' as value, count(*) as n from found
            union all select 'articles', '', count(distinct article_id) from found
            union all select 'subjects', '', count(distinct subject_id) from found
            union all select 'type', type, count(*) from found group by type
            union all select 'status', status, count(*) from found group by status
            union all select 'publisher', publisher, count(*) from found where publisher is not null group by publisher
            union all select 'jurisdiction', place, count(*) from found, unnest(jurisdictions) as place group by place
            union all select 'month', to_char(earliest, 'YYYY-MM'), count(*) from found
                      where date_trunc('month', earliest) = date_trunc('month', latest) group by 2""";

    private final Database database;

    public PolicyEventCounts(Database database) {
        this.database = database;
    }

    /** All counts, from one moment. */
    public Uni<Counts> of(PolicyEventFilter filter, AsOf asOf) {
        Query query = PolicyEvents.counting(new Query().append(FOUND), asOf).append("where true");
        filter.addTo(query);
        query.append(COUNTED);
        return database.read(query, PolicyEventCounts::cell).map(Counts::new);
    }

    private static Cell cell(Row row) {
        return new Cell(row.getString("dimension"), new Count(row.getString("value"), row.getLong("n")));
    }

    private record Cell(String dimension, Count count) {}

    /** What was counted. */
    public static final class Counts {
        private final List<Cell> cells;

        private Counts(List<Cell> cells) {
            this.cells = List.copyOf(cells);
        }

        public long policyEvents() {
            return total("policyEvents");
        }

        public long articles() {
            return total("articles");
        }

        public long subjects() {
            return total("subjects");
        }

        public List<Count> types() {
            return Count.mostFrequentFirst(by("type"));
        }

        public List<Count> statuses() {
            return Count.mostFrequentFirst(by("status"));
        }

        public List<Count> jurisdictions() {
            return Count.mostFrequentFirst(by("jurisdiction"));
        }

        public List<Count> publishers() {
            return Count.mostFrequentFirst(by("publisher"));
        }

        /** By month, in order, of those whose date lies in one month. */
        public List<Count> months() {
            return Count.inOrder(by("month"));
        }

        private long total(String dimension) {
            return by(dimension).get(0).policyEventCount();
        }

        private List<Count> by(String dimension) {
            return cells.stream()
                    .filter(cell -> cell.dimension().equals(dimension))
                    .map(Cell::count)
                    .toList();
        }
    }
}
