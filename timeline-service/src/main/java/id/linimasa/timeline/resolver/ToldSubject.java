package id.linimasa.timeline.resolver;

import static java.util.stream.Collectors.groupingBy;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * All that counts about one subject.
 *
 * @param name the one that most of its statements use; of several the first in order
 */
record ToldSubject(String id, String name, CellSet cells, Map<CellKey, Told> told, Map<String, ResolvedDate> dates) {
    /** A cell's id, and when the newest of its statements reached the log. */
    record Told(UUID cell, Instant newest) {}

    /** Of all statements that count about it. */
    static ToldSubject of(String id, Collection<StatementRow> rows, Core core) {
        CountedSubject counted = new CountedSubject(id);
        rows.stream()
                .collect(groupingBy(StatementRow::articleId))
                .values()
                .forEach(its -> counted.add(ArticleReport.of(id, its, core)));
        return counted.told();
    }

    /** When the newest statement of the cells reached the log. */
    OffsetDateTime updatedAt(Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> told(cell).newest())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atOffset(ZoneOffset.UTC);
    }

    ResolvedDate date(EdtfDate date) {
        return Objects.requireNonNull(dates.get(date.edtf()));
    }

    /** The ids of the cells, sorted. */
    List<UUID> ids(Collection<Cell> cells) {
        return cells.stream().map(cell -> told(cell).cell()).distinct().sorted().toList();
    }

    private Told told(Cell cell) {
        return Objects.requireNonNull(told.get(cell.key()));
    }
}
