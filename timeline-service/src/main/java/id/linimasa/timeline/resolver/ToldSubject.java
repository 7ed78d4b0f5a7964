package id.linimasa.timeline.resolver;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolver.ArticleReport.Keyed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that counts about one subject.
 *
 * @param name the one that most of its statements use; of several the first in order
 */
record ToldSubject(String id, String name, CellSet cells, Map<CellKey, Told> told, Map<String, ResolvedDate> dates) {
    /**
     * What is told of a cell.
     *
     * @param cell its id
     * @param newest when the newest of its statements reached the log
     * @param copies articles that tell it and are copies, each with its original: the first of them
     */
    record Told(UUID cell, Instant newest, Map<UUID, UUID> copies) {}

    /** Of all reports about it. */
    static ToldSubject of(String id, Collection<Keyed> reports) {
        CountedSubject counted = new CountedSubject(id);
        reports.forEach(counted::add);
        return counted.told();
    }

    PolicyEvent.Subject subject() {
        return new PolicyEvent.Subject(id, name);
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

    /** Articles that tell the cells and are copies, each with its original: the first of them. */
    SortedMap<UUID, UUID> copies(Collection<Cell> cells) {
        SortedMap<UUID, UUID> copies = new TreeMap<>(CountedCell.BY_TEXT);
        cells.forEach(cell -> copies.putAll(told(cell).copies()));
        return copies;
    }

    private Told told(Cell cell) {
        return Objects.requireNonNull(told.get(cell.key()));
    }
}
