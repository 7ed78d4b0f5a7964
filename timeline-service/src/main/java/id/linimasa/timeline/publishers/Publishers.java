package id.linimasa.timeline.publishers;

import id.linimasa.timeline.consensus.Reliability;
import id.linimasa.timeline.consensus.Tally;
import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.publishers.Publisher.PublisherAgreement;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The publishers of all articles that are not withdrawn, in order of their names. */
@ApplicationScoped
public class Publishers {
    private final Database database;

    public Publishers(Database database) {
        this.database = database;
    }

    /**
     * One page.
     *
     * @param start what the name starts with, in any case
     */
    Uni<Page<Publisher>> find(Optional<String> start, Paging<String> paging) {
        Query query = new Query().append("""
                with named as (
                    select publisher collate "C" as name, count(*) as articles
                    from articles
                    where not withdrawn and publisher is not null""");
        query.appendIf(start, "and starts_with(lower(publisher), lower(?))")
                .appendIf(paging.after(), "and publisher collate \"C\" > ?")
                .append("group by 1 order by 1 limit ?)", paging.limit() + 1)
                .append("""
                        select name, articles, coalesce(statements, 0) as statements,
                               (select coalesce(sum(agreed), 0) from publisher_agreement where source = name) as agreed,
                               (select coalesce(sum(judged), 0) from publisher_agreement where source = name) as judged
                        from named left join (select publisher collate "C" as name, count(*) as statements
                                              from current_policy_events
                                              where publisher = any (array(select name from named))
                                              group by 1) as stated using (name)
                        order by name""");
        return database.read(query, Publishers::publisher)
                .map(publishers -> Page.of(
                        publishers, paging, publisher -> new Cursor(publisher.name(), ""), publisher -> publisher));
    }

    private static Publisher publisher(Row row) {
        Tally tally = new Tally(row.getInteger("agreed"), row.getInteger("judged"));
        return new Publisher(
                row.getString("name"),
                row.getLong("articles"),
                row.getLong("statements"),
                new PublisherAgreement(
                        tally.agreed(), tally.judged(), Reliability.of(tally).probability()));
    }
}
