package id.linimasa.timeline.history;

import id.linimasa.timeline.resolver.SubjectState;
import id.linimasa.timeline.resolver.SubjectState.AgreementRow;
import id.linimasa.timeline.resolver.SubjectState.ContradictionRow;
import id.linimasa.timeline.resolver.SubjectState.CopyRow;
import id.linimasa.timeline.resolver.SubjectState.EntryRow;
import id.linimasa.timeline.resolver.SubjectState.ResolvedRow;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores states of a subject that follow each other. A row that several of them share is stored once. */
final class KnownTables {
    private final String subjectId;
    private final Transaction transaction;
    private final Map<Object, KnownRow> open = new HashMap<>();
    private OffsetDateTime end = Period.BEGINNING;

    KnownTables(String subjectId, Transaction transaction) {
        this.subjectId = subjectId;
        this.transaction = transaction;
    }

    /** A state; periods come in order. */
    void add(Period period, SubjectState state) {
        List<ResolvedRow> rows = new ArrayList<>(state.entries());
        rows.addAll(state.contradictions());
        rows.addAll(state.agreement());
        rows.addAll(state.copies());
        boolean adjacent = end.isEqual(period.from());
        List<Object> shared = rows.stream()
                .filter(row -> adjacent && isOpen(row))
                .map(KnownTables::key)
                .toList();
        close(shared);
        rows.forEach(row -> open.putIfAbsent(key(row), new KnownRow(row, period.from())));
        end = period.until();
        transaction.run(new Query()
                .append(
                        "update subject_states set known = known + tstzmultirange(tstzrange(nullif(?::timestamptz, ?::timestamptz), ?)) where subject_id = ?",
                        period.from(),
                        Period.BEGINNING,
                        period.until(),
                        subjectId));
    }

    /** Stores what is left. */
    void finish() {
        close(List.of());
    }

    private boolean isOpen(ResolvedRow row) {
        KnownRow known = open.get(key(row));
        return known != null && known.row().equals(row);
    }

    private void close(Collection<Object> shared) {
        open.entrySet().removeIf(known -> {
            if (shared.contains(known.getKey())) {
                return false;
            }
            transaction.run(insert(known.getValue()));
            return true;
        });
    }

    private static Object key(ResolvedRow row) {
        return List.of(row.getClass(), row.key());
    }

    private Query insert(KnownRow known) {
        ResolvedRow row = known.row();
        if (row instanceof EntryRow entry) {
            return insert(entry, known.from());
        } else if (row instanceof ContradictionRow contradiction) {
            return insert(contradiction, known.from());
        }
        return row instanceof CopyRow copy ? insert(copy, known.from()) : insert((AgreementRow) row, known.from());
    }

    private Query insert(CopyRow copy, OffsetDateTime from) {
        return new Query()
                .append(
                        "insert into known_copies (subject_id, article_id, original_id, known_from, known_until) values (?, ?, ?, ?, ?)",
                        copy.subjectId(),
                        copy.articleId(),
                        copy.originalId(),
                        from,
                        end);
    }

    private Query insert(EntryRow entry, OffsetDateTime from) {
        return new Query()
                .append(
                        """
                        insert into known_entries (id, subject_id, subject_name, type, place, first_day, spans, disputed, cells, statements, resolved,
                                                   updated_at, known_from, known_until)
                        values (?, ?, ?, ?, ?, ?, ?::text::datemultirange, ?, ?, ?, ?::text::jsonb, ?, ?, ?)""",
                        entry.id(),
                        entry.subjectId(),
                        entry.subjectName(),
                        entry.type(),
                        entry.place(),
                        entry.firstDay(),
                        entry.spans(),
                        entry.disputed(),
                        entry.cells().toArray(UUID[]::new),
                        entry.statements(),
                        entry.resolved(),
                        entry.updatedAt(),
                        from,
                        end);
    }

    private Query insert(ContradictionRow contradiction, OffsetDateTime from) {
        return new Query()
                .append(
                        """
                        insert into known_contradictions (id, subject_id, subject_name, kind, severity, type, place, resolved, updated_at, known_from,
                                                          known_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?::text::jsonb, ?, ?, ?)""",
                        contradiction.id(),
                        contradiction.subjectId(),
                        contradiction.subjectName(),
                        contradiction.kind(),
                        contradiction.severity(),
                        contradiction.type(),
                        contradiction.place(),
                        contradiction.resolved(),
                        contradiction.updatedAt(),
                        from,
                        end);
    }

    private Query insert(AgreementRow agreement, OffsetDateTime from) {
        return new Query()
                .append(
                        "insert into known_agreement (subject_id, source, agreed, judged, known_from, known_until) values (?, ?, ?, ?, ?, ?)",
                        agreement.subjectId(),
                        agreement.source(),
                        agreement.agreed(),
                        agreement.judged(),
                        from,
                        end);
    }
}
