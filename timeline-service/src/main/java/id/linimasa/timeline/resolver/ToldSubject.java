package id.linimasa.timeline.resolver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Cells;
import id.linimasa.timeline.resolution.Report;
import id.linimasa.timeline.resolution.Statement;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that counts about one subject.
 *
 * @param name the one that most of its statements use; of several the first in order
 * @param moved statements whose stored cell is not the one that they belong to, with that one
 */
record ToldSubject(
        String id,
        String name,
        CellSet cells,
        Map<CellKey, OffsetDateTime> updatedAt,
        Map<String, ResolvedDate> dates,
        Map<UUID, UUID> moved) {
    static ToldSubject of(String id, Collection<StatementRow> rows, Core core) {
        Cells cells = new Cells(id, core.keys());
        Map<CellKey, OffsetDateTime> updatedAt = new HashMap<>();
        Map<String, ResolvedDate> dates = new HashMap<>();
        Map<UUID, UUID> moved = new TreeMap<>();
        rows.stream()
                .collect(groupingBy(StatementRow::articleId))
                .forEach((article, its) -> cells.add(report(id, its)));
        for (StatementRow row : rows) {
            row.statement().map(core::key).ifPresent(key -> {
                updatedAt.merge(key, row.recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
                UUID cell = key.idIn(id);
                if (!cell.equals(row.cellId())) {
                    moved.put(row.id(), cell);
                }
            });
            dates.putIfAbsent(row.date().edtf(), row.date());
        }
        return new ToldSubject(id, name(id, rows), cells.view(), updatedAt, dates, moved);
    }

    private static Report report(String subjectId, List<StatementRow> rows) {
        StatementRow any = rows.get(0);
        List<Statement> statements = rows.stream()
                .map(StatementRow::statement)
                .flatMap(Optional::stream)
                .toList();
        return new Report(any.articleId().toString(), subjectId, any.source(), any.publishedOn(), statements);
    }

    private static String name(String id, Collection<StatementRow> rows) {
        return rows.stream()
                .collect(groupingBy(StatementRow::subjectName, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(id);
    }

    /** When the newest statement of the cells reached the log. */
    OffsetDateTime updatedAt(Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> Objects.requireNonNull(updatedAt.get(cell.key())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    ResolvedDate date(EdtfDate date) {
        return Objects.requireNonNull(dates.get(date.edtf()));
    }

    /** The ids of the cells, sorted. */
    List<UUID> ids(Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.key().idIn(id))
                .distinct()
                .sorted()
                .toList();
    }
}
