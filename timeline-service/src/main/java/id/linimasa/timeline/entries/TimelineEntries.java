package id.linimasa.timeline.entries;

import id.linimasa.timeline.entries.TimelineEntry.EntryDate;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Timeline entries, made of the statements that count at the moment of reading, in date order; open beginnings come last.
 *
 * <p>A page is found by walking an index over day and entry until it is full; places, dispute and statements are then looked up for its entries only.
 */
@ApplicationScoped
public class TimelineEntries {
    private static final String PAGE = """
            with page as (
                select first_day, entry_id, count(*) as statements, array_agg(distinct status order by status) as statuses
                from current_policy_events e
                where true""";

    private static final String SHOWN = """
            select first_day, entry_id, statements, statuses,
                   array(select distinct unnest(jurisdictions) from current_policy_events s where s.entry_id = page.entry_id order by 1)
                       as jurisdictions,
                   (select bool_or(p.disputed) from timeline_positions p where p.entry_id = page.entry_id) as disputed,
                   (select max(recorded_at) from current_policy_events s where s.entry_id = page.entry_id) as updated_at,
                   array(select statement::text from current_policy_events s where s.entry_id = page.entry_id
                         order by publisher nulls last, id limit ?) as shown
            from page""";

    private final Database database;
    private final PolicyEvents policyEvents;

    public TimelineEntries(Database database, PolicyEvents policyEvents) {
        this.database = database;
        this.policyEvents = policyEvents;
    }

    /** One page of those that the filter lets through. */
    public Uni<Page<TimelineEntry<Statement>>> find(TimelineFilter filter, DateOrder order, Paging<DatedPlace> paging) {
        Query query = new Query().append(PAGE);
        filter.addTo(query);
        paging.after().ifPresent(place -> query.append(order.after("entry_id"), place.day(), place.id()));
        query.append("group by first_day, entry_id");
        filter.addGroupTo(query);
        query.append(order.by("entry_id"))
                .append("limit ?)", paging.limit() + 1)
                .append(SHOWN, TimelineEntry.MOST_STATEMENTS)
                .append(order.by("entry_id"));
        return database.read(query, row -> row)
                .map(rows -> Page.of(
                        rows,
                        paging,
                        row -> new DatedPlace(row.getLocalDate("first_day"), row.getUUID("entry_id")).cursor(),
                        row -> entry(row, Statement::of)));
    }

    /** One entry with the statements behind it, at most {@value Parameters#LARGEST_LIMIT}. */
    public Uni<Optional<TimelineEntry<PolicyEvent>>> find(UUID id) {
        Query query = new Query()
                .append(PAGE)
                .append("and entry_id = ? group by first_day, entry_id)", id)
                .append(SHOWN, Parameters.LARGEST_LIMIT);
        return database.read(query, row -> entry(row, Function.identity()))
                .map(entries -> entries.stream().findFirst());
    }

    private <S> TimelineEntry<S> entry(Row row, Function<PolicyEvent, S> form) {
        List<PolicyEvent> shown = Arrays.stream(row.getArrayOfStrings("shown"))
                .map(policyEvents::statement)
                .toList();
        PolicyEvent any = shown.get(0);
        return new TimelineEntry<>(
                row.getUUID("entry_id"),
                any.subject(),
                any.type(),
                new EntryDate(
                        any.date().edtf(),
                        any.date().earliest(),
                        any.date().latest(),
                        any.date().precision()),
                List.of(row.getArrayOfStrings("jurisdictions")),
                List.of(row.getArrayOfStrings("statuses")),
                row.getBoolean("disputed"),
                row.getLong("statements"),
                row.getOffsetDateTime("updated_at").toInstant(),
                shown.stream().map(form).toList());
    }
}
