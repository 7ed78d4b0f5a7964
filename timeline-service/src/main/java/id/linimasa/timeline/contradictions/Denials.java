package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.util.List;
import java.util.stream.Stream;

/** What is told to have happened in days on which, others say, it did not. */
final class Denials {
    private final CellSet told;

    Denials(CellSet told) {
        this.told = told;
    }

    List<Contradiction> in(Entry entry) {
        List<Candidate> denied = candidates(entry, Status.DENIED).toList();
        List<Candidate> effective = candidates(entry, Status.EFFECTIVE).toList();
        List<Candidate> opposed = effective.stream()
                .filter(candidate -> denied.stream().anyMatch(denial -> opposes(denial, candidate)))
                .toList();
        if (opposed.isEmpty()) {
            return List.of();
        }
        boolean onlyForetold = denied.stream()
                .filter(denial -> opposed.stream().anyMatch(candidate -> opposes(denial, candidate)))
                .allMatch(Denials::isForecast);
        Sides sides = new Sides()
                .add(entry, Status.EFFECTIVE, opposed.stream())
                .add(entry, Status.DENIED, denied.stream().filter(denial -> opposed.stream()
                        .anyMatch(candidate -> opposes(denial, candidate))));
        return List.of(sides.contradiction(
                Kind.DENIED, onlyForetold ? Severity.NOTE : Severity.CONFLICT, Status.DENIED.code()));
    }

    private boolean opposes(Candidate denial, Candidate candidate) {
        return denial.date().covers(candidate.date())
                && denial.cells().stream().noneMatch(cell -> candidate.cells().stream()
                        .anyMatch(other -> told.toldTogether(cell.key(), other.key())));
    }

    /** Whether every article that denies it was published before the day: what comes after it can still prove it wrong. */
    private static boolean isForecast(Candidate denial) {
        return denial.date() instanceof Period period
                && denial.cells().stream()
                        .map(Cell::lastReported)
                        .allMatch(day -> day.isPresent() && day.get().isBefore(period.last()));
    }

    private static Stream<Candidate> candidates(Entry entry, Status status) {
        return entry.roles(status).flatMap(role -> role.candidates().stream());
    }
}
