package id.linimasa.timeline.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.consensus.Agreement;
import id.linimasa.timeline.consensus.Tally;
import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Severity;
import id.linimasa.timeline.contradictions.Side;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolver.ResolvedContradiction.ResolvedSide;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables of what is resolved. What they hold of a subject is replaced as a whole. */
@ApplicationScoped
class ResolvedTables {
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final Core core;
    private final ObjectMapper mapper;

    ResolvedTables(Core core, ObjectMapper mapper) {
        this.core = core;
        this.mapper = mapper;
    }

    /** Works the subject out and stores it instead of what was stored of it. */
    void replace(ToldSubject told, Transaction transaction) {
        Resolution resolution = core.resolve(told.cells());
        for (String table : List.of("timeline_entries", "contradictions", "publisher_agreement")) {
            transaction.run(new Query().append("delete from " + table + " where subject_id = ?", told.id()));
        }
        List<Contradiction> contradictions = core.contradictions(told.cells(), resolution);
        Set<UUID> contradicted = contradicted(contradictions);
        resolution
                .entries()
                .forEach(entry -> transaction.run(insert(told, entry, contradicted.contains(entry.id()), resolution)));
        contradictions.forEach(contradiction -> transaction.run(insert(told, contradiction)));
        Agreement.in(resolution).forEach((source, tally) -> transaction.run(insert(told, source, tally)));
        if (!told.moved().isEmpty()) {
            transaction.run(move(told.moved()));
        }
    }

    private static Set<UUID> contradicted(List<Contradiction> contradictions) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.severity() == Severity.CONFLICT)
                .flatMap(contradiction -> contradiction.sides().stream())
                .map(Side::entry)
                .collect(Collectors.toSet());
    }

    private Query insert(ToldSubject told, Entry entry, boolean contradicted, Resolution resolution) {
        EntryForm form = new EntryForm(told, entry);
        LocalDate earliest = form.date().earliest();
        return new Query()
                .append(
                        """
                        insert into timeline_entries (id, subject_id, subject_name, type, place, first_day, spans, disputed, cells, statements,
                                                      resolved, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?::text::datemultirange, ?, ?, ?, ?::text::jsonb, ?)""",
                        entry.id(),
                        told.id(),
                        told.name(),
                        entry.type(),
                        entry.place(),
                        earliest == null ? OPEN : earliest,
                        form.spans(),
                        contradicted || form.undecided(),
                        told.ids(entry.cells()).toArray(UUID[]::new),
                        form.statements(),
                        json(form.resolved(resolution.links())),
                        told.updatedAt(entry.cells()));
    }

    private Query insert(ToldSubject told, Contradiction contradiction) {
        List<Cell> cells = contradiction.sides().stream()
                .flatMap(side -> side.cells().stream())
                .toList();
        ResolvedContradiction resolved = new ResolvedContradiction(
                contradiction.gapInDays(),
                core.sentences(contradiction, told.name()),
                contradiction.sides().stream().map(side -> side(told, side)).toList());
        return new Query()
                .append(
                        """
                        insert into contradictions (id, subject_id, subject_name, kind, severity, type, place, resolved, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::text::jsonb, ?)""",
                        contradiction.id(),
                        told.id(),
                        told.name(),
                        contradiction.kind().code(),
                        contradiction.severity().code(),
                        contradiction.type(),
                        contradiction.place(),
                        json(resolved),
                        told.updatedAt(cells));
    }

    private static ResolvedSide side(ToldSubject told, Side side) {
        return new ResolvedSide(
                side.entry(), side.type(), side.status().code(), told.date(side.date()), told.ids(side.cells()));
    }

    private static Query insert(ToldSubject told, String source, Tally tally) {
        return new Query()
                .append(
                        "insert into publisher_agreement (subject_id, source, agreed, judged) values (?, ?, ?, ?)",
                        told.id(),
                        source,
                        tally.agreed(),
                        tally.judged());
    }

    private static Query move(Map<UUID, UUID> cells) {
        return new Query()
                .append("""
                        update policy_events e set cell_id = moved.cell_id
                        from unnest(?::uuid[], ?::uuid[]) as moved (id, cell_id)
                        where e.id = moved.id""", cells.keySet().toArray(UUID[]::new), cells.values().toArray(UUID[]::new));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
