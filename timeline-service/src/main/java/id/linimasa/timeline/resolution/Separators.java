package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lets a thing happen again: the dates of what must lie between, by type and place. Only what is said to have happened or is planned separates, and
 * what can happen only once separates nothing as long as its own date is disputed.
 */
final class Separators {
    private final Map<String, Set<Period>> byTypeAndPlace = new HashMap<>();

    Separators(List<PlacedCell> cells, Lifecycle lifecycle) {
        for (PlacedCell placed : cells) {
            CellKey key = placed.cell().key();
            boolean happens = key.status() == Status.EFFECTIVE || key.status() == Status.PLANNED;
            if (happens && key.date() instanceof Period period && !period.isOpen()) {
                byTypeAndPlace
                        .computeIfAbsent(name(key.type(), placed.place()), absent -> new HashSet<>())
                        .add(period);
            }
        }
        byTypeAndPlace.entrySet().removeIf(dates -> {
            String type = dates.getKey().substring(0, dates.getKey().indexOf('@'));
            return !lifecycle.rules(type).repeats() && isDisputed(dates.getValue());
        });
    }

    /** Whether something that the rules ask for lies between the two dates, or nothing needs to. */
    boolean between(EdtfDate one, EdtfDate other, TypeRules rules, String place) {
        if (!(one instanceof Period first) || !(other instanceof Period second)) {
            return false;
        }
        boolean inOrder = !first.first().isAfter(second.first());
        Period earlier = inOrder ? first : second;
        Period later = inOrder ? second : first;
        long gap = earlier.gapInDays(later);
        return gap > 0
                && rules.between().stream()
                        .flatMap(type -> byTypeAndPlace.getOrDefault(name(type, place), Set.of()).stream())
                        .anyMatch(separator -> separator.days() <= gap
                                && !separator.last().isBefore(earlier.last())
                                && !separator.first().isAfter(later.first()));
    }

    private static boolean isDisputed(Set<Period> periods) {
        return periods.stream().anyMatch(one -> periods.stream().anyMatch(one::excludes));
    }

    private static String name(String type, String place) {
        return type + "@" + place;
    }
}
