package id.linimasa.timeline.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.entries.Contradicting.ToldSide;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.NewestPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.resolver.ResolvedContradiction;
import id.linimasa.timeline.resolver.ResolvedContradiction.ResolvedSide;
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
import java.util.UUID;
import java.util.stream.Collectors;

/** Contradictions as they were found last, the one with the newest statement first, with the statements that count at the moment of reading. */
@ApplicationScoped
public class ReportedContradictions {
    private static final String FOUND = """
            select id, subject_id, subject_name, kind, severity, type, place, resolved::text, updated_at
            from""";

    private static final String STATEMENTS = """
            select cell_id, statement::text
            from (select cell_id, statement, publisher, id, row_number() over (partition by cell_id order by publisher nulls last, id) as place
                  from""";

    private static final String OF_CELLS = """
                  where cell_id = any (?)) as placed
            where place <= ?
            order by publisher nulls last, id""";

    private final Database database;
    private final History history;
    private final PolicyEvents policyEvents;
    private final ObjectReader reader;

    public ReportedContradictions(Database database, History history, PolicyEvents policyEvents, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        this.policyEvents = policyEvents;
        this.reader = mapper.readerFor(ResolvedContradiction.class);
    }

    private record Quoted(UUID cell, Statement statement) {}

    private record Found(Row row, ResolvedContradiction resolved) {}

    /** One page of those about the subject and of the kind. */
    public Uni<Page<Contradicting>> find(
            Optional<String> subject, Optional<String> kind, AsOf asOf, Paging<NewestPlace> paging) {
        Query query = found(asOf);
        query.appendIf(subject, "and subject_id = ?").appendIf(kind, "and kind = ?");
        paging.after().ifPresent(place -> query.append("and (updated_at, id) < (?, ?)", place.at(), place.id()));
        query.append("order by updated_at desc, id desc limit ?", paging.limit() + 1);
        return history.knowing(asOf, subject, () -> database.read(query, row -> new Found(row, resolved(row))))
                .chain(found -> quotes(found, asOf)
                        .map(quotes -> Page.of(
                                found,
                                paging,
                                each -> new NewestPlace(
                                                each.row().getOffsetDateTime("updated_at"),
                                                each.row().getUUID("id"))
                                        .cursor(),
                                each -> contradiction(each.row(), each.resolved(), quotes))));
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
                .chain(found -> quotes(found, asOf).map(quotes -> found.stream()
                        .map(each -> contradiction(each.row(), each.resolved(), quotes))
                        .toList()));
    }

    private static Query found(AsOf asOf) {
        return new Query()
                .append(FOUND)
                .appendEither(asOf.instant(), "contradictions_at(?) as found", "contradictions as found")
                .append("where true");
    }

    private Uni<Map<UUID, List<Statement>>> quotes(List<Found> found, AsOf asOf) {
        UUID[] cells = found.stream()
                .flatMap(each -> each.resolved().sides().stream())
                .flatMap(side -> side.cells().stream())
                .distinct()
                .toArray(UUID[]::new);
        return database.read(
                        PolicyEvents.counting(new Query().append(STATEMENTS), asOf)
                                .append(OF_CELLS, cells, Contradicting.MOST_STATEMENTS),
                        row -> new Quoted(
                                row.getUUID("cell_id"),
                                Statement.of(policyEvents.statement(row.getString("statement")))))
                .map(quoted -> quoted.stream()
                        .collect(Collectors.groupingBy(
                                Quoted::cell, Collectors.mapping(Quoted::statement, Collectors.toList()))));
    }

    private static Contradicting contradiction(
            Row row, ResolvedContradiction resolved, Map<UUID, List<Statement>> quotes) {
        String place = row.getString("place");
        return new Contradicting(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("severity"),
                new PolicyEvent.Subject(row.getString("subject_id"), row.getString("subject_name")),
                row.getString("type"),
                place.isEmpty() ? List.of() : List.of(place),
                resolved.gapInDays(),
                resolved.sentences(),
                row.getOffsetDateTime("updated_at").toInstant(),
                resolved.sides().stream().map(side -> side(side, quotes)).toList());
    }

    private static ToldSide side(ResolvedSide side, Map<UUID, List<Statement>> quotes) {
        return new ToldSide(
                side.entry(),
                side.type(),
                side.status(),
                side.date(),
                side.cells().stream()
                        .flatMap(cell -> quotes.getOrDefault(cell, List.of()).stream())
                        .toList());
    }

    private ResolvedContradiction resolved(Row row) {
        try {
            return reader.readValue(row.getString("resolved"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored contradiction cannot be read", e);
        }
    }
}
