package id.linimasa.timeline.contradictions;

import java.util.List;
import java.util.UUID;

/**
 * Statements that cannot all be true.
 *
 * @param id UUIDv5 over kind, status and the entry (for an order, both entries): it stays while statements come and go, as long as the entry stays
 * @param sides by entry, status and date; two or more, but perhaps one for a weekday
 * @param gapInDays between the dates that are furthest apart; 0 if they share a day
 */
public record Contradiction(
        UUID id, Kind kind, Severity severity, String subjectId, String place, List<Side> sides, long gapInDays) {
    public Contradiction {
        sides = List.copyOf(sides);
    }

    /** The type of the entry that it is about; of the first one, for an order. */
    public String type() {
        return sides.get(0).type();
    }
}
