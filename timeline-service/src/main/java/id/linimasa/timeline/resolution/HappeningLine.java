package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The happenings of one type, place and role by their dates, to which coarser and open dates are joined. */
final class HappeningLine {
    private final TypeRules rules;
    private final Compatibility compatibility;
    private final List<Cluster> happenings = new ArrayList<>();
    private final DateIndex<Integer> byDate = new DateIndex<>();

    HappeningLine(Collection<Cluster> happenings, TypeRules rules, Compatibility compatibility) {
        this.rules = rules;
        this.compatibility = compatibility;
        happenings.forEach(this::add);
    }

    List<Cluster> happenings() {
        return happenings;
    }

    /** A coarser or open date supports the happening with most sources that it can be the date of; else it is near one, or alone. */
    void join(DateNode node) {
        Cluster alone = new Cluster(node);
        Set<Integer> allowed = new TreeSet<>();
        byDate.allowedBy(node.date()).forEach(allowed::add);
        Optional<Cluster> supported = allowed.stream()
                .map(happenings::get)
                .sorted(Comparator.comparingInt(Cluster::sources).reversed())
                .filter(cluster -> compatibility.canBeOne(cluster, alone, false))
                .findFirst();
        boolean tellsNothing = node.date().precision() == Precision.UNSPECIFIED;
        if (supported.isPresent() && !(tellsNothing && happenings.size() > 1)) {
            supported.get().support(node);
            return;
        }
        near(node.date(), alone, allowed)
                .ifPresentOrElse(
                        number -> {
                            happenings.get(number).absorb(alone);
                            byDate.add(node.date(), number);
                        },
                        () -> add(alone));
    }

    private Optional<Integer> near(EdtfDate date, Cluster alone, Set<Integer> allowed) {
        if (date instanceof Period) {
            return Optional.empty();
        }
        return IntStream.range(0, happenings.size())
                .filter(number -> !allowed.contains(number))
                .filter(number -> happenings.get(number).gapInDays(date) <= rules.within())
                .filter(number -> compatibility.canBeOne(happenings.get(number), alone, true))
                .boxed()
                .min(Comparator.comparingLong(number -> happenings.get(number).gapInDays(date)));
    }

    private void add(Cluster cluster) {
        cluster.finest().forEach(node -> byDate.add(node.date(), happenings.size()));
        happenings.add(cluster);
    }
}
