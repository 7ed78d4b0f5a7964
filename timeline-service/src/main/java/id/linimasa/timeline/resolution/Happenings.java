package id.linimasa.timeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the dates of one type, place and role together to happenings: nearest first, as in single-linkage clustering, which on a line means between
 * neighbours only, and never across what the rules keep apart. Takes time in proportion to the distinct dates, but for sorting.
 */
final class Happenings {
    private final TypeRules rules;
    private final Compatibility compatibility;
    private final Separators separators;
    private final String place;

    /** Two dates next to each other on the line. */
    private record Neighbours(int left, long gap) {}

    Happenings(TypeRules rules, Compatibility compatibility, Separators separators, String place) {
        this.rules = rules;
        this.compatibility = compatibility;
        this.separators = separators;
        this.place = place;
    }

    /** The happenings, each date in exactly one. */
    List<Cluster> of(List<DateNode> nodes) {
        DateLine line = DateLine.of(nodes);
        Merging merging = new Merging(line.finest());
        neighbours(line.finest()).forEach(pair -> {
            Cluster left = merging.of(pair.left());
            Cluster right = merging.of(pair.left() + 1);
            if (mayBeOne(line.finest().get(pair.left()), line.finest().get(pair.left() + 1), left, right)) {
                merging.merge(pair.left(), pair.left() + 1);
            }
        });
        YearSlips.in(line.finest()).forEach(slip -> {
            Cluster one = merging.of(slip.one());
            Cluster other = merging.of(slip.other());
            DateNode first = line.finest().get(slip.one());
            DateNode second = line.finest().get(slip.other());
            if (one != other && isFree(first, second) && compatibility.canBeOne(one, other, true)) {
                merging.merge(slip.one(), slip.other());
            }
        });
        HappeningLine happenings = new HappeningLine(merging.clusters(), rules, compatibility);
        line.coarser().forEach(happenings::join);
        line.loose().forEach(happenings::join);
        return happenings.happenings();
    }

    private static List<Neighbours> neighbours(List<DateNode> finest) {
        List<Neighbours> neighbours = new ArrayList<>();
        for (int i = 0; i + 1 < finest.size(); i++) {
            neighbours.add(new Neighbours(
                    i, finest.get(i).date().gapInDays(finest.get(i + 1).date())));
        }
        neighbours.sort(Comparator.comparingLong(Neighbours::gap));
        return neighbours;
    }

    private boolean mayBeOne(DateNode left, DateNode right, Cluster one, Cluster other) {
        long gap = left.date().gapInDays(right.date());
        return gap <= rules.within() && isFree(left, right) && compatibility.canBeOne(one, other, gap > 0);
    }

    private boolean isFree(DateNode left, DateNode right) {
        return !separators.between(left.date(), right.date(), rules, place);
    }
}
