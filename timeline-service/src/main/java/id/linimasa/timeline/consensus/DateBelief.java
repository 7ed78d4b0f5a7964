package id.linimasa.timeline.consensus;

import id.linimasa.timeline.dates.EdtfDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How likely a candidate date is.
 *
 * @param probability of all candidates of an entry, they sum to 1
 * @param telling independent sources that tell exactly this date
 * @param supporting independent sources that tell a coarser date that allows it
 * @param against the date that it is held against, and how many independent sources are for that one; empty if there is no other
 */
public record DateBelief(
        EdtfDate date,
        double probability,
        SortedSet<String> telling,
        SortedSet<String> supporting,
        Reason reason,
        Optional<Rival> against) {
    /** Another candidate date. */
    public record Rival(EdtfDate date, int sources) {}

    /** How many independent sources tell or allow it. */
    public int sources() {
        return telling.size() + supporting.size();
    }
}
