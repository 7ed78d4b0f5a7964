package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.dates.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts cells into places. A cell that names several is in each. A cell that names none joins the one place where something of its type and a date that
 * can be the same is told. A date longer than a month fits too easily for that: it belongs to the subject's home, where more than half of what is told
 * about it happens, if anything of its type is told there. What fits nowhere, or in several places, belongs to the home as well; if there is none, to
 * the only place where something of its type is told, and it stays without a place if there are several.
 */
final class Places {
    static final String NONE = "";
    private final CellSet told;
    private final Map<String, SortedMap<String, DateIndex<EdtfDate>>> byTypeAndPlace = new HashMap<>();
    private final Optional<String> home;

    Places(CellSet told) {
        this.told = told;
        Set<String> added = new HashSet<>();
        for (Cell cell : told.cells()) {
            CellKey key = cell.key();
            for (String place : key.places()) {
                if (added.add(key.type() + "@" + place + "@" + key.date().edtf())) {
                    byTypeAndPlace
                            .computeIfAbsent(key.type(), absent -> new TreeMap<>())
                            .computeIfAbsent(place, absent -> new DateIndex<>())
                            .add(key.date(), key.date());
                }
            }
        }
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
        Optional<String> homeOfType = home.filter(place -> datesOf(cell).containsKey(place));
        Optional<String> fit = onlyFit(cell);
        return (fine ? fit.or(() -> homeOfType) : homeOfType.or(() -> fit))
                .or(() -> home)
                .or(() -> only(datesOf(cell)));
    }

    private static Optional<String> only(SortedMap<String, ?> places) {
        return places.size() == 1 ? Optional.of(places.firstKey()) : Optional.empty();
    }

    private Optional<String> onlyFit(Cell cell) {
        List<String> fitting = datesOf(cell).entrySet().stream()
                .filter(place -> place.getValue()
                        .allowedBy(cell.date())
                        .anyMatch(date -> date.verdict(cell.date()) == Verdict.COMPATIBLE))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** What is told of the cell's type, by place. */
    private SortedMap<String, DateIndex<EdtfDate>> datesOf(Cell cell) {
        return byTypeAndPlace.getOrDefault(cell.key().type(), Collections.emptySortedMap());
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
