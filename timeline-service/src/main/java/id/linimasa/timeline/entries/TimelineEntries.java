package id.linimasa.timeline.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.resolver.ResolvedEntry;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Timeline entries as they were resolved last, in date order; open beginnings come last. The statements behind them are those that count at the moment of
 * reading: what an article has withdrawn is not quoted, even before its subject is resolved again.
 */
@ApplicationScoped
public class TimelineEntries {
    private static final String PAGE = """
            with page as (
                select id, subject_id, subject_name, type, place, first_day, disputed, cells, statements, resolved::text, updated_at
                from""";

    private static final String SHOWN = """
                         where cell_id = any (page.cells)
                         order by publisher nulls last, id limit ?) as shown
            from page""";

    private final Database database;
    private final History history;
    private final PolicyEvents policyEvents;
    private final ObjectReader reader;

    public TimelineEntries(Database database, History history, PolicyEvents policyEvents, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        this.policyEvents = policyEvents;
        this.reader = mapper.readerFor(ResolvedEntry.class);
    }

    /** One page of those that the filter lets through. */
    public Uni<Page<TimelineEntry<Statement>>> find(
            TimelineFilter filter, AsOf asOf, DateOrder order, Paging<DatedPlace> paging) {
        Query query = page(asOf).append("where true");
        filter.addTo(query);
        paging.after().ifPresent(place -> query.append(order.after("id"), place.day(), place.id()));
        query.append(order.by("id")).append("limit ?)", paging.limit() + 1);
        shown(query, asOf, TimelineEntry.MOST_STATEMENTS).append(order.by("id"));
        return history.knowing(asOf, filter.subject(), () -> database.read(query, row -> row))
                .map(rows -> Page.of(
                        rows,
                        paging,
                        row -> new DatedPlace(row.getLocalDate("first_day"), row.getUUID("id")).cursor(),
                        row -> entry(row, Statement::of)));
    }

    /** One entry with the statements behind it, at most {@value Parameters#LARGEST_LIMIT}. */
    public Uni<Optional<TimelineEntry<PolicyEvent>>> find(UUID id, AsOf asOf) {
        Query query = shown(page(asOf).append("where id = ?)", id), asOf, Parameters.LARGEST_LIMIT);
        return history.knowing(
                        asOf, Optional.empty(), () -> database.read(query, row -> entry(row, Function.identity())))
                .map(entries -> entries.stream().findFirst());
    }

    private static Query page(AsOf asOf) {
        return new Query()
                .append(PAGE)
                .appendEither(asOf.instant(), "timeline_entries_at(?) as entries", "timeline_entries as entries");
    }

    private static Query shown(Query query, AsOf asOf, int most) {
        query.append("select page.*, array(select statement::text from");
        return PolicyEvents.counting(query, asOf).append(SHOWN, most);
    }

    private <S> TimelineEntry<S> entry(Row row, Function<PolicyEvent, S> form) {
        ResolvedEntry resolved = resolved(row.getString("resolved"));
        String place = row.getString("place");
        return new TimelineEntry<>(
                row.getUUID("id"),
                new PolicyEvent.Subject(row.getString("subject_id"), row.getString("subject_name")),
                row.getString("type"),
                resolved.date(),
                place.isEmpty() ? List.of() : List.of(place),
                resolved.placeInferred(),
                resolved.statuses(),
                row.getBoolean("disputed"),
                resolved.roles(),
                resolved.linked(),
                row.getLong("statements"),
                row.getOffsetDateTime("updated_at").toInstant(),
                Arrays.stream(row.getArrayOfStrings("shown"))
                        .map(policyEvents::statement)
                        .map(form)
                        .toList());
    }

    private ResolvedEntry resolved(String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored entry cannot be read", e);
        }
    }
}
