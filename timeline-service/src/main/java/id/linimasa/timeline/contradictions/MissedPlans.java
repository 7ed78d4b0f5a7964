package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.util.List;

/** Plans for days on which it did not come, of which nobody says that they were called off. */
final class MissedPlans {
    private final CellSet told;

    MissedPlans(CellSet told) {
        this.told = told;
    }

    List<Contradiction> in(Entry entry) {
        List<Candidate> effective = entry.roles(Status.EFFECTIVE)
                .flatMap(role -> role.candidates().stream())
                .toList();
        List<Candidate> missed = entry.roles(Status.PLANNED)
                .flatMap(role -> role.candidates().stream())
                .filter(plan -> effective.stream().allMatch(came -> came.date().excludes(plan.date())))
                .toList();
        if (effective.isEmpty() || missed.isEmpty()) {
            return List.of();
        }
        boolean explained =
                missed.stream().allMatch(plan -> effective.stream().anyMatch(came -> isToldWith(plan, came)));
        return List.of(new Sides()
                .add(entry, Status.EFFECTIVE, effective.stream())
                .add(entry, Status.PLANNED, missed.stream())
                .contradiction(Kind.MISSED_PLAN, explained ? Severity.NOTE : Severity.SLIP, Status.PLANNED.code()));
    }

    /** An article that tells both knows of the delay. */
    private boolean isToldWith(Candidate plan, Candidate came) {
        return plan.cells().stream()
                .anyMatch(cell -> came.cells().stream().anyMatch(other -> told.toldTogether(cell.key(), other.key())));
    }
}
