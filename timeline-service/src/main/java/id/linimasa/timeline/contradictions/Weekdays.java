package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Role;
import java.util.List;

/** Dates told with a weekday that is not theirs. */
final class Weekdays {
    private Weekdays() {}

    static List<Contradiction> in(Entry entry) {
        Sides sides = new Sides();
        boolean found = false;
        for (Role role : entry.roles()) {
            List<Candidate> mismatched = role.candidates().stream()
                    .filter(candidate -> candidate.cells().stream().anyMatch(cell -> cell.weekdayMismatches() > 0))
                    .toList();
            sides.add(entry, role.status(), mismatched.stream());
            found |= !mismatched.isEmpty();
        }
        return found ? List.of(sides.contradiction(Kind.WEEKDAY_MISMATCH, Severity.NOTE, "")) : List.of();
    }
}
