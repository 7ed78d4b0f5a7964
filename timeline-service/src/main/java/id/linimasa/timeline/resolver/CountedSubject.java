package id.linimasa.timeline.resolver;

import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellPair;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolver.ArticleReport.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is counted of a subject. Adding and taking back commute, and taking back undoes adding: whichever way the same reports came, the sums are the same.
 * Not for use by several threads at once.
 */
final class CountedSubject {
    private final String id;
    private final TreeMap<String, Integer> names = new TreeMap<>();
    private final TreeMap<UUID, CountedCell> cells = new TreeMap<>();
    private final Map<Together, Integer> together = new HashMap<>();
    private final Set<UUID> withoutNewest = new TreeSet<>();
    private final Set<UUID> withoutCopies = new TreeSet<>();

    /** Two cells that one article tells; the smaller id first. */
    private record Together(UUID one, UUID other) {}

    /**
     * The form in which it is stored.
     *
     * @param together two cells by their places in the list, and how many articles tell both
     */
    record Stored(Map<String, Integer> names, List<CountedCell.Stored> cells, List<List<Integer>> together) {}

    CountedSubject(String id) {
        this.id = id;
    }

    CountedSubject(String id, Stored stored) {
        this(id);
        names.putAll(stored.names());
        List<UUID> ids = new ArrayList<>();
        for (CountedCell.Stored each : stored.cells()) {
            CountedCell cell = new CountedCell(each);
            ids.add(cell.key().idIn(id));
            cells.put(cell.key().idIn(id), cell);
        }
        stored.together()
                .forEach(pair -> together.put(new Together(ids.get(pair.get(0)), ids.get(pair.get(1))), pair.get(2)));
    }

    Stored stored() {
        Map<UUID, Integer> places = new HashMap<>();
        cells.keySet().forEach(cell -> places.put(cell, places.size()));
        return new Stored(
                names,
                cells.values().stream().map(CountedCell::stored).toList(),
                together.entrySet().stream()
                        .map(pair -> List.of(
                                Objects.requireNonNull(places.get(pair.getKey().one())),
                                Objects.requireNonNull(places.get(pair.getKey().other())),
                                pair.getValue()))
                        .toList());
    }

    void add(ArticleReport.Keyed reported) {
        reported.keys().forEach((cell, key) -> cells.computeIfAbsent(cell, absent -> new CountedCell(key)));
        count(reported.report(), 1);
    }

    /** Takes back a report that was added. */
    void remove(ArticleReport report) {
        for (Telling telling : report.tellings()) {
            if (!telling.recordedAt().isBefore(cell(telling.cell()).newest())) {
                withoutNewest.add(telling.cell());
            }
            if (report.original() != null) {
                withoutCopies.add(telling.cell());
            }
        }
        count(report, -1);
    }

    private void count(ArticleReport report, int sign) {
        report.names().forEach((name, statements) -> names.merge(name, sign * statements, CountedCell::sum));
        List<Telling> tellings = report.tellings();
        for (int i = 0; i < tellings.size(); i++) {
            UUID one = tellings.get(i).cell();
            cell(one).count(report, tellings.get(i), sign);
            for (Telling other : tellings.subList(i + 1, tellings.size())) {
                if (cell(one).key().type().equals(cell(other.cell()).key().type())) {
                    together.merge(new Together(one, other.cell()), sign, CountedCell::sum);
                }
            }
        }
    }

    /** Forgets cells that nobody tells any more, and names those whose newest statement was taken back. */
    Set<UUID> settle() {
        cells.values().removeIf(CountedCell::isEmpty);
        withoutNewest.retainAll(cells.keySet());
        return withoutNewest;
    }

    /** Names the cells that a copy does not tell any more as it did, and forgets their copies. After {@link #settle}. */
    Set<UUID> forgetCopies() {
        withoutCopies.retainAll(cells.keySet());
        withoutCopies.forEach(cell -> cell(cell).forgetCopies());
        return withoutCopies;
    }

    void copiesOf(UUID cell, Map<UUID, UUID> copies) {
        cell(cell).copiesAre(copies);
    }

    void newestOf(UUID cell, Instant instant) {
        cell(cell).newestIs(instant);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    private CountedCell cell(UUID cell) {
        return Objects.requireNonNull(cells.get(cell));
    }

    ToldSubject told() {
        Map<CellKey, ToldSubject.Told> told = new HashMap<>();
        Map<String, ResolvedDate> dates = new HashMap<>();
        cells.forEach((cell, its) -> {
            told.put(its.key(), new ToldSubject.Told(cell, its.newest(), its.copies()));
            dates.merge(
                    its.key().date().edtf(),
                    its.date(),
                    (one, other) -> one.line().compareTo(other.line()) <= 0 ? one : other);
        });
        CellSet view = new CellSet(
                id,
                cells.values().stream().map(CountedCell::cell).toList(),
                together.keySet().stream()
                        .map(pair -> CellPair.of(
                                cell(pair.one()).key(), cell(pair.other()).key()))
                        .collect(Collectors.toCollection(HashSet::new)));
        return new ToldSubject(id, name(), view, told, dates);
    }

    /** The one that most of its statements use; of several the first in order. */
    private String name() {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(id);
    }
}
