package id.linimasa.timeline.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the reports on one subject. Adding and removing commute, and removing undoes adding: whichever way the same reports came, the cells are the
 * same. A report is added once; who may receive it twice adds it after removing it. Not for use by several threads at once.
 */
public final class Cells {
    private final String subjectId;
    private final Function<Statement, CellKey> keys;
    private final Map<CellKey, CellTally> tallies = new TreeMap<>();
    private final Map<CellPair, Integer> together = new HashMap<>();

    /** Cells without a report. */
    public Cells(String subjectId, Function<Statement, CellKey> keys) {
        this.subjectId = subjectId;
        this.keys = keys;
    }

    /** Counts a report. */
    public void add(Report report) {
        count(report, 1);
    }

    /** Takes back a report that was added. */
    public void remove(Report report) {
        count(report, -1);
    }

    /** What is told now. */
    public CellSet view() {
        return new CellSet(
                subjectId,
                tallies.entrySet().stream()
                        .map(entry -> entry.getValue().cell(entry.getKey()))
                        .toList(),
                Set.copyOf(together.keySet()));
    }

    private void count(Report report, int sign) {
        Map<CellKey, List<Statement>> told =
                report.statements().stream().collect(Collectors.groupingBy(keys, TreeMap::new, Collectors.toList()));
        told.forEach((key, statements) -> {
            CellTally tally = tallies.computeIfAbsent(key, absent -> new CellTally());
            tally.count(report, statements, sign);
            if (tally.isEmpty()) {
                tallies.remove(key);
            }
        });
        List<CellKey> distinct = List.copyOf(told.keySet());
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (distinct.get(i).type().equals(distinct.get(j).type())) {
                    together.merge(CellPair.of(distinct.get(i), distinct.get(j)), sign, Cells::sum);
                }
            }
        }
    }

    /** Null, and so no entry, where nothing is left. */
    static @Nullable Integer sum(int one, int other) {
        int sum = one + other;
        return sum == 0 ? null : sum;
    }
}
