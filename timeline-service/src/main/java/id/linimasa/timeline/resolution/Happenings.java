package id.linimasa.timeline.resolution;

import java.util.List;

/**
 * Brings the dates of one type, place and role together to happenings: nearest first, as in single-linkage clustering, which on a line means between
 * {@link Neighbours} only, and never across what the rules keep apart. Takes time in proportion to the distinct dates, but for sorting.
 */
final class Happenings {
    private final TypeRules rules;
    private final Compatibility compatibility;
    private final Separators separators;
    private final String place;

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
        Neighbours.in(line.finest(), compatibility::kinds).forEach(pair -> {
            DateNode left = line.finest().get(pair.left());
            DateNode right = line.finest().get(pair.right());
            if (mayBeOne(left, right, merging.of(pair.left()), merging.of(pair.right()))) {
                merging.merge(pair.left(), pair.right());
            }
        });
        Slips.in(line.finest()).forEach(slip -> {
            Cluster one = merging.of(slip.one());
            Cluster other = merging.of(slip.other());
            DateNode first = line.finest().get(slip.one());
            DateNode second = line.finest().get(slip.other());
            if (one != other
                    && isFree(first, second, compatibility.rules(first.steps(), second.steps()))
                    && compatibility.canBeOne(one, other, true)) {
                merging.merge(slip.one(), slip.other());
            }
        });
        HappeningLine happenings = new HappeningLine(merging.clusters(), rules, compatibility);
        line.coarser().forEach(happenings::join);
        line.loose().forEach(happenings::join);
        return happenings.happenings();
    }

    private boolean mayBeOne(DateNode left, DateNode right, Cluster one, Cluster other) {
        long gap = left.date().gapInDays(right.date());
        TypeRules its = compatibility.rules(left.steps(), right.steps());
        return one != other
                && gap <= its.within()
                && isFree(left, right, its)
                && compatibility.canBeOne(one, other, gap > 0);
    }

    private boolean isFree(DateNode left, DateNode right, TypeRules its) {
        return !separators.between(left.date(), right.date(), its, place);
    }
}
