package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateSpread;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lets a thing happen again: the dates of what must lie between, by type and place. Only what is said to have happened or is planned separates, and
 * what can happen only once separates nothing as long as its own date is disputed.
 */
final class Separators {
    private final Map<String, Line> byTypeAndPlace = new HashMap<>();

    /** The dates of one type in one place. */
    private record Line(ShortestPeriods byFirstDay, ShortestPeriods byLastDay) {
        static Line of(Set<Period> periods) {
            List<Period> distinct = List.copyOf(periods);
            return new Line(
                    new ShortestPeriods(distinct, period -> period.first().toEpochDay()),
                    new ShortestPeriods(distinct, period -> period.last().toEpochDay()));
        }

        /** Whether one that is not longer than the time between two days touches it: such a one begins or ends between them. */
        boolean liesBetween(long day, long laterDay) {
            return Math.min(byFirstDay.in(day, laterDay), byLastDay.in(day, laterDay)) <= laterDay - day;
        }
    }

    Separators(List<PlacedCell> cells, Lifecycle lifecycle) {
        Map<String, Set<Period>> dates = new HashMap<>();
        for (PlacedCell placed : cells) {
            CellKey key = placed.cell().key();
            boolean happens = key.status() == Status.EFFECTIVE || key.status() == Status.PLANNED;
            if (happens && key.date() instanceof Period period && !period.isOpen()) {
                dates.computeIfAbsent(name(key.type(), placed.place()), absent -> new HashSet<>())
                        .add(period);
            }
        }
        dates.forEach((name, its) -> {
            String type = name.substring(0, name.indexOf('@'));
            if (lifecycle.rules(type).repeats() || !isDisputed(its)) {
                byTypeAndPlace.put(name, Line.of(its));
            }
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
                        .map(type -> Optional.ofNullable(byTypeAndPlace.get(name(type, place))))
                        .flatMap(Optional::stream)
                        .anyMatch(line -> line.liesBetween(
                                earlier.last().toEpochDay(), later.first().toEpochDay()));
    }

    private static boolean isDisputed(Set<Period> periods) {
        DateSpread spread = new DateSpread(periods);
        return periods.stream().anyMatch(spread::excludes);
    }

    private static String name(String type, String place) {
        return type + "@" + place;
    }
}
