package id.linimasa.timeline.consensus;

import id.linimasa.timeline.resolution.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is believed of one of an entry's dates.
 *
 * @param status which one: of its announcement, the planned one, the effective one
 * @param beliefs the likeliest first, then by date
 * @param disputed whether dates that exclude the likeliest are nearly as likely, and nothing decides
 */
public record EntryConsensus(UUID entry, Status status, List<DateBelief> beliefs, boolean disputed) {
    public EntryConsensus {
        beliefs = List.copyOf(beliefs);
    }

    /** The likeliest date; empty if it is disputed. */
    public Optional<DateBelief> consensus() {
        return disputed ? Optional.empty() : Optional.of(beliefs.get(0));
    }
}
