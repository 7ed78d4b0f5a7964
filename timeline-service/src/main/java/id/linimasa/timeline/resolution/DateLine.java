package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Dates in order.
 *
 * @param finest closed periods of which none contains another: in the order of their first days and of their last days as well
 * @param coarser closed periods that contain a finer one, from the shortest to the longest
 * @param loose dates that are open or lack a part
 */
record DateLine(List<DateNode> finest, List<DateNode> coarser, List<DateNode> loose) {
    private static final Comparator<DateNode> BY_FIRST_DAY = Comparator.<DateNode, LocalDate>comparing(
                    node -> period(node).first())
            .thenComparing(node -> period(node).last(), Comparator.reverseOrder())
            .thenComparing(Cluster.BY_DATE);
    private static final Comparator<DateNode> BY_LENGTH =
            Comparator.<DateNode>comparingLong(node -> period(node).days()).thenComparing(BY_FIRST_DAY);

    static DateLine of(List<DateNode> nodes) {
        List<DateNode> closed = nodes.stream()
                .filter(node -> node.period().isPresent())
                .sorted(BY_FIRST_DAY)
                .toList();
        List<DateNode> finest = new ArrayList<>();
        List<DateNode> coarser = new ArrayList<>();
        LocalDate earliestEnd = LocalDate.MAX;
        for (int i = closed.size() - 1; i >= 0; i--) {
            LocalDate end = period(closed.get(i)).last();
            if (end.isBefore(earliestEnd)) {
                earliestEnd = end;
                finest.add(closed.get(i));
            } else {
                coarser.add(closed.get(i));
            }
        }
        Collections.reverse(finest);
        coarser.sort(BY_LENGTH);
        List<DateNode> loose = nodes.stream()
                .filter(node -> node.period().isEmpty())
                .sorted(Cluster.BY_DATE)
                .toList();
        return new DateLine(finest, coarser, loose);
    }

    private static Period period(DateNode node) {
        return node.period().orElseThrow();
    }
}
