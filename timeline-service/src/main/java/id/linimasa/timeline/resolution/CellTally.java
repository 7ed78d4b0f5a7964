package id.linimasa.timeline.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The counts behind one cell. */
final class CellTally {
    private final TreeMap<String, Integer> sources = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> reported = new TreeMap<>();
    private int statements;
    private int weekdayMismatches;

    void count(Report report, List<Statement> told, int sign) {
        statements += sign * told.size();
        weekdayMismatches +=
                sign * (int) told.stream().filter(Statement::weekdayMismatch).count();
        sources.merge(report.source(), sign, Cells::sum);
        report.publishedOn().ifPresent(day -> reported.merge(day, sign, Cells::sum));
    }

    boolean isEmpty() {
        return statements == 0;
    }

    Cell cell(CellKey key) {
        Optional<LocalDate> first = reported.isEmpty() ? Optional.empty() : Optional.of(reported.firstKey());
        Optional<LocalDate> last = reported.isEmpty() ? Optional.empty() : Optional.of(reported.lastKey());
        return new Cell(key, statements, sources, first, last, weekdayMismatches);
    }
}
