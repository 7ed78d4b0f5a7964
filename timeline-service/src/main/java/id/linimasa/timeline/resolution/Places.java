package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.dates.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts cells into places. A cell that names several is in each. A cell that names none joins the one place where something of its type and a date that
 * can be the same is told. A date longer than a month fits too easily for that: it belongs to the subject's home, where more than half of what is told
 * about it happens, if anything of its type is told there. What fits nowhere, or in several places, belongs to the home as well, and stays without a
 * place if there is none.
 */
final class Places {
    static final String NONE = "";
    private final CellSet told;
    private final Map<String, List<Cell>> byType;
    private final Optional<String> home;

    Places(CellSet told) {
        this.told = told;
        this.byType = told.cells().stream()
                .filter(cell -> !cell.key().places().isEmpty())
                .collect(Collectors.groupingBy(cell -> cell.key().type()));
        this.home = home(told.cells());
    }

    List<PlacedCell> placed() {
        List<PlacedCell> placed = new ArrayList<>();
        for (Cell cell : told.cells()) {
            if (cell.key().places().isEmpty()) {
                Optional<String> place = inferred(cell);
                placed.add(new PlacedCell(cell, place.orElse(NONE), place.isPresent()));
            } else {
                cell.key().places().forEach(place -> placed.add(new PlacedCell(cell, place, false)));
            }
        }
        return placed;
    }

    private Optional<String> inferred(Cell cell) {
        boolean fine = cell.date().precision().compareTo(Precision.MONTH) <= 0;
        Optional<String> homeOfType =
                home.filter(place -> placesOf(cell, other -> true).contains(place));
        Optional<String> fit = onlyFit(cell);
        return (fine ? fit.or(() -> homeOfType) : homeOfType.or(() -> fit)).or(() -> home);
    }

    private Optional<String> onlyFit(Cell cell) {
        List<String> fitting = placesOf(cell, other -> other.date().verdict(cell.date()) == Verdict.COMPATIBLE);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<String> placesOf(Cell cell, Predicate<Cell> fits) {
        return byType.getOrDefault(cell.key().type(), List.of()).stream()
                .filter(fits)
                .flatMap(other -> other.key().places().stream())
                .distinct()
                .toList();
    }

    private static Optional<String> home(List<Cell> cells) {
        Map<String, Integer> sources = new TreeMap<>();
        cells.forEach(cell -> cell.key()
                .places()
                .forEach(place -> sources.merge(place, cell.sources().size(), Integer::sum)));
        int all = sources.values().stream().mapToInt(Integer::intValue).sum();
        return sources.entrySet().stream()
                .filter(place -> place.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
