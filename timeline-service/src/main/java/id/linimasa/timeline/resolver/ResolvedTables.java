package id.linimasa.timeline.resolver;

import id.linimasa.timeline.resolver.Recount.Counted;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables of what is resolved. What they hold of a subject is replaced as a whole; rows that stay as they are are not written. */
@ApplicationScoped
class ResolvedTables {
    private final SubjectStates states;

    ResolvedTables(SubjectStates states) {
        this.states = states;
    }

    /** Works the subjects out and stores them instead of what was stored of them. */
    void replace(Counted counted, Transaction transaction) {
        ReplacedRows entries = new ReplacedRows(
                "timeline_entries",
                "id",
                "id uuid, subject_id text, subject_name text, type text, place text, first_day date, spans datemultirange, disputed boolean, cells uuid[], "
                        + "statements bigint, resolved jsonb, listed text, updated_at timestamptz");
        ReplacedRows contradictions = new ReplacedRows(
                "contradictions",
                "id",
                "id uuid, subject_id text, subject_name text, kind text, severity text, type text, place text, resolved jsonb, listed text, updated_at timestamptz");
        ReplacedRows agreement = new ReplacedRows(
                "publisher_agreement",
                "subject_id, source",
                "subject_id text, source text, agreed integer, judged integer");
        ShownStatements shown = new ShownStatements();
        for (ToldSubject told : counted.subjects()) {
            SubjectState state = states.of(told);
            state.entries()
                    .forEach(entry -> entries.add(
                            entry.id(),
                            entry.subjectId(),
                            entry.subjectName(),
                            entry.type(),
                            entry.place(),
                            entry.firstDay(),
                            entry.spans(),
                            entry.disputed(),
                            entry.cells().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                            entry.statements(),
                            entry.resolved(),
                            entry.listed(),
                            entry.updatedAt().toInstant()));
            state.entries().forEach(entry -> shown.ofEntry(entry.id(), entry.subjectId(), entry.cells()));
            state.contradictions()
                    .forEach(contradiction -> contradictions.add(
                            contradiction.id(),
                            contradiction.subjectId(),
                            contradiction.subjectName(),
                            contradiction.kind(),
                            contradiction.severity(),
                            contradiction.type(),
                            contradiction.place(),
                            contradiction.resolved(),
                            contradiction.listed(),
                            contradiction.updatedAt().toInstant()));
            state.contradictions().forEach(its -> shown.ofContradiction(its.id(), its.subjectId(), its.sides()));
            state.agreement().forEach(its -> agreement.add(its.subjectId(), its.source(), its.agreed(), its.judged()));
        }
        List<String> subjects = counted.subjects().stream().map(ToldSubject::id).toList();
        for (ReplacedRows rows : List.of(entries, contradictions, agreement)) {
            rows.replaceThoseOf(subjects, transaction);
        }
        if (!counted.moved().isEmpty()) {
            transaction.run(move(counted.moved()));
        }
        shown.replaceThoseOf(subjects, counted.touched(), transaction);
    }

    private static Query move(Map<UUID, UUID> cells) {
        return new Query()
                .append("""
                        update policy_events e set cell_id = moved.cell_id
                        from unnest(?::uuid[], ?::uuid[]) as moved (id, cell_id)
                        where e.id = moved.id""", cells.keySet().toArray(UUID[]::new), cells.values().toArray(UUID[]::new));
    }
}
