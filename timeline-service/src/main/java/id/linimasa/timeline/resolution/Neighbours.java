package id.linimasa.timeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Two dates next to each other: on the line of all, or on the line of those of one kind, between which there may be dates of others.
 *
 * @param left the place of the earlier one in the list
 * @param right that of the later one
 */
record Neighbours(int left, int right, long gap) {
    private static final Comparator<Neighbours> NEAREST_FIRST = Comparator.comparingLong(Neighbours::gap)
            .thenComparing(Neighbours::left)
            .thenComparing(Neighbours::right);

    /** Of dates in order, the nearest first. */
    static List<Neighbours> in(List<DateNode> finest, Function<DateNode, Set<String>> kinds) {
        Map<String, Integer> lastOfKind = new TreeMap<>();
        List<Neighbours> neighbours = new ArrayList<>();
        for (int i = 0; i < finest.size(); i++) {
            if (i > 0) {
                neighbours.add(of(finest, i - 1, i));
            }
            for (String kind : kinds.apply(finest.get(i))) {
                Integer before = lastOfKind.put(kind, i);
                if (before != null && before < i - 1) {
                    neighbours.add(of(finest, before, i));
                }
            }
        }
        return neighbours.stream().distinct().sorted(NEAREST_FIRST).toList();
    }

    private static Neighbours of(List<DateNode> finest, int left, int right) {
        return new Neighbours(
                left, right, finest.get(left).date().gapInDays(finest.get(right).date()));
    }
}
