package id.linimasa.timeline.resolver;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a timeline entry besides its columns.
 *
 * @param date the likeliest date of the role that dates it
 * @param placeInferred whether some of its statements do not tell the place themselves
 * @param statuses all that its statements have, sorted
 */
public record ResolvedEntry(
        ResolvedDate date,
        boolean placeInferred,
        List<String> statuses,
        List<ResolvedRole> roles,
        List<ResolvedLink> linked) {
    /** How many sources of a date are named. */
    public static final int MOST_SOURCES = 50;

    /** How many sources of a date are named in lists. */
    public static final int MOST_SOURCES_OF_LIST = 10;

    /** How many copies that tell a date are named. */
    public static final int MOST_COPIES = CountedCell.MOST_COPIES;

    /**
     * One of the days of a happening.
     *
     * @param superseded whether an article says that it was not to be on that date
     * @param consensus EDTF; null if nothing decides between its dates
     */
    public record ResolvedRole(
            String status, boolean superseded, @Nullable String consensus, List<ResolvedCandidate> candidates) {
        /** As lists show it, with the first {@value ResolvedEntry#MOST_SOURCES_OF_LIST} sources of each date. */
        public ResolvedRole listed() {
            return new ResolvedRole(
                    status,
                    superseded,
                    consensus,
                    candidates.stream().map(ResolvedCandidate::listed).toList());
        }
    }

    /**
     * A date that it may have had.
     *
     * @param probability of all candidates of a status they sum to 1; null for a date that does not count any more
     * @param reason why it is likely, or not; null like the probability
     * @param why the reason in words, by language; null like the probability
     * @param sources who tell it, sorted: publishers, or articles that name none; the first {@value #MOST_SOURCES}, in lists the first
     *     {@value #MOST_SOURCES_OF_LIST}
     * @param supporting who tell a coarser or an open date that allows it: as many
     * @param sourceCount how many tell it
     * @param supportingCount how many tell a coarser or an open date that allows it, and not this one
     * @param agreedElsewhere how often those who tell it agreed with the others about the subject's other entries
     * @param judgedElsewhere in how many of these the others had a common answer: the evidence
     * @param copies articles that tell it and are copies, the first {@value #MOST_COPIES}: each counts as the source of its original
     */
    public record ResolvedCandidate(
            ResolvedDate date,
            @Nullable Double probability,
            @Nullable String reason,
            @Nullable Map<String, String> why,
            List<String> sources,
            List<String> supporting,
            int sourceCount,
            int supportingCount,
            int agreedElsewhere,
            int judgedElsewhere,
            List<Copy> copies,
            long policyEventCount) {
        private ResolvedCandidate listed() {
            return new ResolvedCandidate(
                    date,
                    probability,
                    reason,
                    why,
                    first(sources),
                    first(supporting),
                    sourceCount,
                    supportingCount,
                    agreedElsewhere,
                    judgedElsewhere,
                    copies,
                    policyEventCount);
        }

        private static List<String> first(List<String> sources) {
            return sources.subList(0, Math.min(sources.size(), MOST_SOURCES_OF_LIST));
        }
    }

    /** An article that is a copy of another one. */
    public record Copy(UUID articleId, UUID copyOf) {}

    /** An entry of another type that may tell the same happening. */
    public record ResolvedLink(UUID id, long gapInDays) {}
}
