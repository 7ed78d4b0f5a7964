package id.linimasa.timeline.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.http.StoredList;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.ResolvedDate;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedLink;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedRole;
import id.linimasa.timeline.resolver.ShownStatements;
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

/**
 * Timeline entries as they were resolved last, in date order; open beginnings come last. The statements behind them are those that count at the moment of
 * reading: what an article has withdrawn is not quoted, even before its subject is resolved again.
 */
@ApplicationScoped
public class TimelineEntries {
    private static final String LISTED = """
            with page as (select id, first_day, listed from timeline_entries as entries where true""";

    private static final String PAGE = """
            with page as (
                select id, subject_id, subject_name, type, place, first_day, disputed, cells, statements, resolved, updated_at
                from""";

    private static final String TOLD = """
            select page.id, page.subject_id, page.subject_name, page.type, page.place, page.first_day, page.disputed, page.statements, page.updated_at,
                   told.date::text, told."placeInferred" as place_inferred, told.statuses::text, told.roles::text, told.linked::text,
                   array(select""";

    private static final String OF_CELLS = """
                         from (select shown.*
                               from unnest(page.cells[1:?]) as its (cell) cross join lateral (
                                    select shown.*, row_number() over () as place from""";

    /** All of an entry that has no more than are shown. */
    private static final String OF_EACH =
            "case when page.statements <= %1$d then %1$d else greatest(1, least(%1$d, 4 * %1$d / cardinality(page.cells))) end";

    private static final String PAGED = """
                                    ) as shown
                               order by place, publisher nulls last, id limit ?) as shown
                         order by publisher nulls last, shown.id) as shown
            from page
                 cross join lateral jsonb_to_record(page.resolved)
                     as told (date jsonb, "placeInferred" boolean, statuses jsonb, roles jsonb, linked jsonb)""";

    private final Database database;
    private final History history;
    private final ObjectReader listed;
    private final ObjectReader dates;
    private final ObjectReader statuses;
    private final ObjectReader roles;
    private final ObjectReader links;
    private final ObjectReader statements;
    private final ObjectReader policyEvents;

    public TimelineEntries(Database database, History history, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        listed = mapper.readerFor(new TypeReference<List<TimelineEntry<Statement>>>() {});
        dates = mapper.readerFor(ResolvedDate.class);
        statuses = mapper.readerForListOf(String.class);
        roles = mapper.readerForListOf(ResolvedRole.class);
        links = mapper.readerForListOf(ResolvedLink.class);
        statements = mapper.readerForListOf(Statement.class);
        policyEvents = mapper.readerForListOf(PolicyEvent.class);
    }

    /** One page of those that the filter lets through. */
    public Uni<Page<TimelineEntry<Statement>>> find(
            TimelineFilter filter, AsOf asOf, DateOrder order, Paging<DatedPlace> paging) {
        Query query = asOf.instant().isEmpty()
                ? new Query().append(LISTED)
                : page(asOf).append("where true");
        filter.addTo(query, asOf);
        paging.after().ifPresent(place -> query.append(order.after("id"), place.day(), place.id()));
        query.append(order.by("id")).append("limit ?)", paging.limit() + 1);
        if (asOf.instant().isEmpty()) {
            query.append("select id, first_day, listed,")
                    .append(ShownStatements.OF_PAGE)
                    .append("from page");
            return database.read(query.append(order.by("id")), row -> row)
                    .map(rows -> Page.ofStored(rows, paging, TimelineEntries::cursor, ShownStatements::filled, listed));
        }
        told(query, QuotedStatements.SHORT, asOf, ShownStatements.MOST_OF_ENTRY).append(order.by("page.id"));
        return history.knowing(asOf, filter.subject(), () -> database.read(query, row -> row))
                .map(rows ->
                        Page.of(rows, paging, TimelineEntries::cursor, row -> this.<Statement>entry(row, statements)
                                .listed()));
    }

    private static Cursor cursor(Row row) {
        return new DatedPlace(row.getLocalDate("first_day"), row.getUUID("id")).cursor();
    }

    /** One entry with the statements behind it, at most {@value Parameters#LARGEST_LIMIT}. */
    public Uni<Optional<TimelineEntry<PolicyEvent>>> find(UUID id, AsOf asOf) {
        Query query =
                told(page(asOf).append("where id = ?)", id), QuotedStatements.WHOLE, asOf, Parameters.LARGEST_LIMIT);
        return history.knowing(
                        asOf,
                        Optional.empty(),
                        () -> database.read(query, row -> this.<PolicyEvent>entry(row, policyEvents)))
                .map(entries -> entries.stream().findFirst());
    }

    private static Query page(AsOf asOf) {
        return new Query()
                .append(PAGE)
                .appendEither(asOf.instant(), "timeline_entries_at(?) as entries", "timeline_entries as entries");
    }

    private static Query told(Query query, String form, AsOf asOf, int most) {
        query.append(TOLD).append(form).append(OF_CELLS, most);
        return QuotedStatements.firstOf(query, "its.cell", asOf, OF_EACH.formatted(most))
                .append(PAGED, most);
    }

    private <S> TimelineEntry<S> entry(Row row, ObjectReader form) {
        String place = row.getString("place");
        return new TimelineEntry<>(
                row.getUUID("id"),
                new PolicyEvent.Subject(row.getString("subject_id"), row.getString("subject_name")),
                row.getString("type"),
                date(row.getString("date")),
                place.isEmpty() ? List.of() : List.of(place),
                row.getBoolean("place_inferred"),
                new StoredList<>(row.getString("statuses"), statuses),
                row.getBoolean("disputed"),
                new StoredList<>(row.getString("roles"), roles),
                new StoredList<>(row.getString("linked"), links),
                row.getLong("statements"),
                row.getOffsetDateTime("updated_at").toInstant(),
                StoredList.of(Arrays.asList(row.getArrayOfStrings("shown")), form));
    }

    private ResolvedDate date(String json) {
        try {
            return dates.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored entry cannot be read", e);
        }
    }
}
