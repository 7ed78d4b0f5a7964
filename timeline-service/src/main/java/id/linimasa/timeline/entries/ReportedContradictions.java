package id.linimasa.timeline.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.entries.Contradicting.ToldSide;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.NewestPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.http.StoredList;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.resolver.ResolvedContradiction;
import id.linimasa.timeline.resolver.ResolvedContradiction.ResolvedSide;
import id.linimasa.timeline.resolver.ShownStatements;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contradictions as they were found last, the one with the newest statement first, with the statements that count at the moment of reading. */
@ApplicationScoped
public class ReportedContradictions {
    private static final String FOUND = """
            select id, subject_id, subject_name, kind, severity, type, place, resolved::text, updated_at
            from""";

    private static final String LISTED = """
            with page as (select id, updated_at, listed from contradictions as found where true""";

    private static final String CELLS =
            "array(select (jsonb_path_query(found.resolved, '$.sides[*].cells[*]') #>> '{}')::uuid)";

    private static final String STATEMENTS = """
            select asked.cell, array(select""";

    private static final String OF_CELL = """
                                     order by publisher nulls last, shown.id) as shown
            from unnest(?::uuid[], ?::integer[]) as asked (cell, most)""";

    private final Database database;
    private final History history;
    private final ObjectReader listed;
    private final ObjectReader reader;
    private final ObjectReader statements;

    public ReportedContradictions(Database database, History history, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        this.listed = mapper.readerForListOf(Contradicting.class);
        this.reader = mapper.readerFor(ResolvedContradiction.class);
        this.statements = mapper.readerForListOf(Statement.class);
    }

    private record Found(Row row, ResolvedContradiction resolved) {}

    /** One page of those about the subject, of the kind and with a statement of the publisher. */
    public Uni<Page<Contradicting>> find(
            Optional<String> subject,
            Optional<String> kind,
            Optional<String> publisher,
            AsOf asOf,
            Paging<NewestPlace> paging) {
        boolean now = asOf.instant().isEmpty();
        Query query = now ? new Query().append(LISTED) : found(asOf);
        query.appendIf(subject, "and subject_id = ?").appendIf(kind, "and kind = ?");
        PolicyEvents.ofPublisher(query, publisher, CELLS, asOf);
        paging.after().ifPresent(place -> query.append("and (updated_at, id) < (?, ?)", place.at(), place.id()));
        query.append("order by updated_at desc, id desc limit ?", paging.limit() + 1);
        if (now) {
            query.append(") select id, updated_at, listed,")
                    .append(ShownStatements.OF_PAGE)
                    .append("from page order by updated_at desc, id desc");
            return database.read(query, row -> row)
                    .map(rows -> Page.ofStored(
                            rows, paging, ReportedContradictions::cursor, ShownStatements::filled, listed));
        }
        return history.knowing(asOf, subject, () -> database.read(query, row -> new Found(row, resolved(row))))
                .chain(found -> quotes(found, asOf, ShownStatements.MOST_OF_SIDE)
                        .map(quotes -> Page.of(
                                found,
                                paging,
                                each -> cursor(each.row()),
                                each -> contradiction(each, quotes, ShownStatements.MOST_OF_SIDE))));
    }

    private static Cursor cursor(Row row) {
        return new NewestPlace(row.getOffsetDateTime("updated_at"), row.getUUID("id")).cursor();
    }

    /** One of them. */
    Uni<Optional<Contradicting>> find(UUID id, String subject, AsOf asOf) {
        return all(found(asOf).append("and id = ?", id), Optional.of(subject), asOf)
                .map(one -> one.stream().findFirst());
    }

    /** Those of which a side belongs to one of the entries. */
    public Uni<List<Contradicting>> about(Collection<UUID> entries, Collection<String> subjects, AsOf asOf) {
        Query query =
                found(asOf).append("and subject_id = any (?) order by id", (Object) subjects.toArray(String[]::new));
        return all(query, Optional.empty(), asOf).map(all -> all.stream()
                .filter(each -> each.sides().stream().map(ToldSide::entryId).anyMatch(entries::contains))
                .toList());
    }

    private Uni<List<Contradicting>> all(Query query, Optional<String> subject, AsOf asOf) {
        return history.knowing(asOf, subject, () -> database.read(query, row -> new Found(row, resolved(row))))
                .chain(found -> quotes(found, asOf, Contradicting.MOST_STATEMENTS)
                        .map(quotes -> found.stream()
                                .map(each -> contradiction(each, quotes, Contradicting.MOST_STATEMENTS))
                                .toList()));
    }

    private static Query found(AsOf asOf) {
        return new Query()
                .append(FOUND)
                .appendEither(asOf.instant(), "contradictions_at(?) as found", "contradictions as found")
                .append("where true");
    }

    /** The first statements of each cell, as they are served. */
    private Uni<Map<UUID, List<String>>> quotes(List<Found> found, AsOf asOf, int room) {
        Map<UUID, Integer> most = new TreeMap<>();
        found.stream().flatMap(each -> each.resolved().sides().stream()).forEach(side -> shown(side, room)
                .forEach(cell ->
                        most.merge(cell, QuotedStatements.ofEach(side.cells().size(), room), Math::max)));
        Query query =
                new Query().append(STATEMENTS).append(QuotedStatements.SHORT).append("from");
        QuotedStatements.firstOf(query, "asked.cell", asOf, "asked.most")
                .append(
                        OF_CELL,
                        most.keySet().toArray(UUID[]::new),
                        most.values().toArray(Integer[]::new));
        return database.read(query, row -> Map.entry(row.getUUID("cell"), List.of(row.getArrayOfStrings("shown"))))
                .map(quoted -> quoted.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<UUID> shown(ResolvedSide side, int room) {
        return side.cells().stream().limit(room);
    }

    private Contradicting contradiction(Found found, Map<UUID, List<String>> quotes, int room) {
        Row row = found.row();
        String place = row.getString("place");
        return new Contradicting(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("severity"),
                new PolicyEvent.Subject(row.getString("subject_id"), row.getString("subject_name")),
                row.getString("type"),
                place.isEmpty() ? List.of() : List.of(place),
                found.resolved().gapInDays(),
                found.resolved().sentences(),
                row.getOffsetDateTime("updated_at").toInstant(),
                found.resolved().sides().stream()
                        .map(side -> side(side, quotes, room))
                        .toList());
    }

    private ToldSide side(ResolvedSide side, Map<UUID, List<String>> quotes, int room) {
        return new ToldSide(
                side.entry(),
                side.type(),
                side.status(),
                side.date(),
                side.policyEventCount(),
                StoredList.of(
                        QuotedStatements.some(
                                shown(side, room)
                                        .map(cell -> quotes.getOrDefault(cell, List.of()))
                                        .toList(),
                                room),
                        statements));
    }

    private ResolvedContradiction resolved(Row row) {
        try {
            return reader.readValue(row.getString("resolved"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored contradiction cannot be read", e);
        }
    }
}
