package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts cells into places. A cell that names several is in each. A cell that names none joins the one place where something of its type and a date that
 * can be the same is told; if none or several fit, the subject's home, where at least two thirds of what is told about it happens; else it stays without
 * a place.
 */
final class Places {
    static final String NONE = "";
    private final CellSet told;
    private final Optional<String> home;

    Places(CellSet told) {
        this.told = told;
        this.home = home(told.cells());
    }

    List<PlacedCell> placed() {
        List<PlacedCell> placed = new ArrayList<>();
        for (Cell cell : told.cells()) {
            if (cell.key().places().isEmpty()) {
                Optional<String> place = onlyFit(cell).or(() -> home);
                placed.add(new PlacedCell(cell, place.orElse(NONE), place.isPresent()));
            } else {
                cell.key().places().forEach(place -> placed.add(new PlacedCell(cell, place, false)));
            }
        }
        return placed;
    }

    private Optional<String> onlyFit(Cell cell) {
        List<String> fitting = told.cells().stream()
                .filter(other -> other.key().type().equals(cell.key().type()))
                .filter(other -> other.date().verdict(cell.date()) == Verdict.COMPATIBLE)
                .flatMap(other -> other.key().places().stream())
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<String> home(List<Cell> cells) {
        Map<String, Integer> sources = new TreeMap<>();
        cells.forEach(cell -> cell.key()
                .places()
                .forEach(place -> sources.merge(place, cell.sources().size(), Integer::sum)));
        int all = sources.values().stream().mapToInt(Integer::intValue).sum();
        return sources.entrySet().stream()
                .filter(place -> place.getValue() * 3 >= all * 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
