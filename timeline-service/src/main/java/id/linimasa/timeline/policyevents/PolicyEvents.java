package id.linimasa.timeline.policyevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The statements that count, in date order; one without a first day stands after all others. */
@ApplicationScoped
public class PolicyEvents {
    private final Database database;
    private final ObjectReader reader;

    public PolicyEvents(Database database, ObjectMapper mapper) {
        this.database = database;
        this.reader = mapper.readerFor(PolicyEvent.class);
    }

    /** One page of those that the filter lets through. */
    public Uni<Page<PolicyEvent>> find(
            PolicyEventFilter filter, AsOf asOf, DateOrder order, Paging<DatedPlace> paging) {
        Query query = counting(new Query().append("select statement::text, first_day, id from"), asOf)
                .append("where true");
        filter.addTo(query);
        paging.after().ifPresent(place -> query.append(order.after("id"), place.day(), place.id()));
        query.append(order.by("id")).append("limit ?", paging.limit() + 1);
        return database.read(query, row -> row)
                .map(rows -> Page.of(
                        rows, paging, row -> place(row).cursor(), row -> statement(row.getString("statement"))));
    }

    /** Appends the statements that count, or that counted then, as the relation {@code counting}. */
    public static Query counting(Query query, AsOf asOf) {
        return query.appendEither(
                asOf.instant(), "policy_events_at(?) as counting", "current_policy_events as counting");
    }

    /** Appends, if there is a publisher, the condition that it makes a statement of one of the cells, which are told as a PostgreSQL array. */
    public static void ofPublisher(Query query, Optional<String> publisher, String cells, AsOf asOf) {
        publisher.ifPresent(name -> counting(query.append("and exists (select from"), asOf)
                .append("where publisher = ? and cell_id = any (" + cells + "))", name));
    }

    /** Reads a statement as the projection has written it. */
    public PolicyEvent statement(String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored statement cannot be read", e);
        }
    }

    private static DatedPlace place(Row row) {
        return new DatedPlace(row.getLocalDate("first_day"), row.getUUID("id"));
    }
}
