package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateSpread;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.ToldTogether;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans for days on which it did not come, as some say, of which nobody says that they were called off. */
final class MissedPlans {
    private final ToldTogether together;

    MissedPlans(ToldTogether together) {
        this.together = together;
    }

    List<Contradiction> in(Entry entry) {
        List<Candidate> effective = candidates(entry, Status.EFFECTIVE).toList();
        DateSpread itCame =
                new DateSpread(effective.stream().map(Candidate::date).toList());
        List<Candidate> missed = candidates(entry, Status.PLANNED)
                .filter(plan -> hasLastDay(plan.date()) && itCame.excludes(plan.date()))
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        Set<CellKey> came = effective.stream()
                .flatMap(candidate -> candidate.cells().stream())
                .map(Cell::key)
                .collect(Collectors.toSet());
        List<Candidate> unexplained =
                missed.stream().filter(plan -> !isToldWith(plan, came)).toList();
        List<Candidate> plans = unexplained.isEmpty() ? missed : unexplained;
        DateSpread planned = new DateSpread(plans.stream().map(Candidate::date).toList());
        return List.of(new Sides()
                .add(
                        entry,
                        Status.EFFECTIVE,
                        effective.stream().filter(candidate -> planned.excludes(candidate.date())))
                .add(entry, Status.PLANNED, plans.stream())
                .contradiction(
                        Kind.MISSED_PLAN,
                        unexplained.isEmpty() ? Severity.NOTE : Severity.SLIP,
                        Status.PLANNED.code()));
    }

    private static Stream<Candidate> candidates(Entry entry, Status status) {
        return entry.roles(status).flatMap(role -> role.candidates().stream());
    }

    /** What is planned for some day from then on is not missed when it comes late, or a little early. */
    private static boolean hasLastDay(EdtfDate date) {
        return !(date instanceof Period period) || !period.last().equals(LocalDate.MAX);
    }

    /** An article that tells both knows of the delay. */
    private boolean isToldWith(Candidate plan, Set<CellKey> came) {
        return plan.cells().stream().anyMatch(cell -> together.with(cell.key()).stream()
                .anyMatch(key -> came.contains(key) && key.date().excludes(plan.date())));
    }
}
