package id.linimasa.timeline.resolver;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What follows from all statements about one subject, as it is stored.
 *
 * @param copies only of what was known before: those that are known now are told by what is counted
 */
public record SubjectState(
        List<EntryRow> entries,
        List<ContradictionRow> contradictions,
        List<AgreementRow> agreement,
        List<CopyRow> copies) {
    /** Nothing is said. */
    public static final SubjectState EMPTY = new SubjectState(List.of(), List.of(), List.of(), List.of());

    public SubjectState {
        entries = List.copyOf(entries);
        contradictions = List.copyOf(contradictions);
        agreement = List.copyOf(agreement);
        copies = List.copyOf(copies);
    }

    /** A row of one of the tables. */
    public sealed interface ResolvedRow {
        /** What no other row of its table has at the same time. */
        Object key();
    }

    /**
     * A timeline entry.
     *
     * @param spans the days that its candidate dates leave possible, as PostgreSQL writes multiranges
     * @param resolved the rest of it, as JSON
     * @param listed what lists show of it, as JSON
     */
    public record EntryRow(
            UUID id,
            String subjectId,
            String subjectName,
            String type,
            String place,
            LocalDate firstDay,
            String spans,
            boolean disputed,
            List<UUID> cells,
            long statements,
            String resolved,
            String listed,
            OffsetDateTime updatedAt)
            implements ResolvedRow {
        public EntryRow {
            cells = List.copyOf(cells);
        }

        @Override
        public Object key() {
            return id;
        }
    }

    /**
     * A contradiction.
     *
     * @param resolved the rest of it, as JSON
     * @param listed what lists show of it, as JSON
     * @param sides the cells of each side
     */
    public record ContradictionRow(
            UUID id,
            String subjectId,
            String subjectName,
            String kind,
            String severity,
            String type,
            String place,
            String resolved,
            String listed,
            List<List<UUID>> sides,
            OffsetDateTime updatedAt)
            implements ResolvedRow {
        @Override
        public Object key() {
            return id;
        }
    }

    /** How often a source agreed with the others. */
    public record AgreementRow(String subjectId, String source, int agreed, int judged) implements ResolvedRow {
        @Override
        public Object key() {
            return source;
        }
    }

    /** An article that is a copy of another one about the subject. */
    public record CopyRow(String subjectId, UUID articleId, UUID originalId) implements ResolvedRow {
        @Override
        public Object key() {
            return articleId;
        }
    }
}
