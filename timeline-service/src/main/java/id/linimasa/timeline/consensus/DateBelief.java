package id.linimasa.timeline.consensus;

import id.linimasa.timeline.dates.EdtfDate;
import java.util.SortedSet;

/**
 * How likely a candidate date is.
 *
 * @param probability of all candidates of an entry, they sum to 1
 * @param telling independent sources that tell exactly this date
 * @param supporting independent sources that tell a coarser date that allows it
 */
public record DateBelief(
        EdtfDate date, double probability, SortedSet<String> telling, SortedSet<String> supporting, Reason reason) {}
