package id.linimasa.timeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes timeline entries of a subject's cells. A pure function: equal cells give equal entries. Safe for use by several threads. */
public final class Resolver {
    private final Lifecycle lifecycle;
    private final Steps steps;

    public Resolver(Lifecycle lifecycle, Steps steps) {
        this.lifecycle = lifecycle;
        this.steps = steps;
    }

    /** The entries and their links. */
    public Resolution resolve(CellSet told) {
        List<PlacedCell> placed = new Places(told).placed();
        ToldTogether together = new ToldTogether(told);
        Separators separators = new Separators(placed, lifecycle);
        SortedMap<String, SortedMap<String, List<PlacedCell>>> byTypeAndPlace = placed.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.cell().key().type(),
                        TreeMap::new,
                        Collectors.groupingBy(PlacedCell::place, TreeMap::new, Collectors.toList())));
        List<Entry> entries = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        byTypeAndPlace.forEach((type, places) -> {
            TypeRules rules = lifecycle.rules(type).given(byTypeAndPlace.keySet());
            Compatibility compatibility = new Compatibility(rules, steps, together);
            places.forEach((place, cells) -> new EntryAssembly(rules, compatibility, separators, place)
                    .drafts(cells).stream()
                            .map(draft -> draft.entry(told.subjectId(), type, place))
                            .sorted(Comparator.comparing(Entry::id).thenComparing(Entry::firstDate))
                            .forEach(entry -> entries.add(ids.add(entry.id()) ? entry : entry.apart())));
        });
        return new Resolution(told.subjectId(), entries, new Links(entries, lifecycle).all());
    }
}
