package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.ToldTogether;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans for days on which it did not come, of which nobody says that they were called off. */
final class MissedPlans {
    private final ToldTogether together;

    MissedPlans(ToldTogether together) {
        this.together = together;
    }

    List<Contradiction> in(Entry entry) {
        List<Candidate> effective = entry.roles(Status.EFFECTIVE)
                .flatMap(role -> role.candidates().stream())
                .toList();
        DateIndex<Candidate> byDate = new DateIndex<>();
        effective.forEach(came -> byDate.add(came.date(), came));
        List<Candidate> missed = entry.roles(Status.PLANNED)
                .flatMap(role -> role.candidates().stream())
                .filter(plan -> byDate.allowedBy(plan.date()).findAny().isEmpty())
                .toList();
        if (effective.isEmpty() || missed.isEmpty()) {
            return List.of();
        }
        Set<CellKey> came = effective.stream()
                .flatMap(candidate -> candidate.cells().stream())
                .map(Cell::key)
                .collect(Collectors.toSet());
        boolean explained = missed.stream().allMatch(plan -> isToldWith(plan, came));
        return List.of(new Sides()
                .add(entry, Status.EFFECTIVE, effective.stream())
                .add(entry, Status.PLANNED, missed.stream())
                .contradiction(Kind.MISSED_PLAN, explained ? Severity.NOTE : Severity.SLIP, Status.PLANNED.code()));
    }

    /** An article that tells both knows of the delay. */
    private boolean isToldWith(Candidate plan, Set<CellKey> came) {
        return plan.cells().stream()
                .anyMatch(cell -> together.with(cell.key()).stream().anyMatch(came::contains));
    }
}
