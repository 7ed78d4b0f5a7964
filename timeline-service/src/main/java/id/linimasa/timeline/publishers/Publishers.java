package id.linimasa.timeline.publishers;

import id.linimasa.timeline.consensus.Reliability;
import id.linimasa.timeline.consensus.Tally;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.policyevents.PolicyEvents;
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
    private final History history;

    public Publishers(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /**
     * One page.
     *
     * @param start what the name starts with, in any case
     */
    Uni<Page<Publisher>> find(Optional<String> start, AsOf asOf, Paging<String> paging) {
        Query query = new Query()
                .append("with named as (select publisher collate \"C\" as name, count(*) as articles from")
                .appendEither(asOf.instant(), "articles_at(?) as known", "articles as known")
                .append("where not withdrawn and publisher is not null");
        query.appendIf(start, "and starts_with(lower(publisher), lower(?))")
                .appendIf(paging.after(), "and publisher collate \"C\" > ?")
                .append("group by 1 order by 1 limit ?)", paging.limit() + 1)
                .append("""
                        select name, articles, coalesce(statements, 0) as statements,
                               coalesce(agreed, 0) as agreed, coalesce(judged, 0) as judged
                        from named left join (select source collate "C" as name, sum(agreed) as agreed, sum(judged) as judged
                                              from""")
                .appendEither(
                        asOf.instant(), "publisher_agreement_at(?) as agreement", "publisher_agreement as agreement")
                .append("""
                                              where source = any (array(select name from named))
                                              group by 1) as agreement using (name)
                             left join (select publisher collate "C" as name, count(*) as statements
                                              from""");
        PolicyEvents.counting(query, asOf).append("""
                                              where publisher = any (array(select name from named))
                                              group by 1) as stated using (name)
                        order by name""");
        return history.knowing(asOf, Optional.empty(), () -> database.read(query, Publishers::publisher))
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
