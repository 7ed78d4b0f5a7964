package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.ToldTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is told to have happened in days on which, others say, it did not. */
final class Denials {
    private final ToldTogether together;

    Denials(ToldTogether together) {
        this.together = together;
    }

    List<Contradiction> in(Entry entry) {
        List<Candidate> denials = candidates(entry, Status.DENIED).toList();
        if (denials.isEmpty()) {
            return List.of();
        }
        DateIndex<Integer> byDate = new DateIndex<>();
        IntStream.range(0, denials.size())
                .forEach(number -> byDate.add(denials.get(number).date(), number));
        Set<Integer> opposing = new TreeSet<>();
        List<Candidate> opposed = new ArrayList<>();
        for (Candidate candidate : candidates(entry, Status.EFFECTIVE).toList()) {
            List<Integer> its = byDate.allowedBy(candidate.date())
                    .filter(number -> opposes(denials.get(number), candidate))
                    .toList();
            opposing.addAll(its);
            if (!its.isEmpty()) {
                opposed.add(candidate);
            }
        }
        if (opposed.isEmpty()) {
            return List.of();
        }
        boolean onlyForetold = opposing.stream().map(denials::get).allMatch(Denials::isForecast);
        Sides sides = new Sides()
                .add(entry, Status.EFFECTIVE, opposed.stream())
                .add(entry, Status.DENIED, opposing.stream().map(denials::get));
        return List.of(sides.contradiction(
                Kind.DENIED, onlyForetold ? Severity.NOTE : Severity.CONFLICT, Status.DENIED.code()));
    }

    private boolean opposes(Candidate denial, Candidate candidate) {
        return denial.date().covers(candidate.date())
                && denial.cells().stream().noneMatch(cell -> candidate.cells().stream()
                        .anyMatch(other -> together.with(cell.key()).contains(other.key())));
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
