package id.linimasa.timeline.resolver;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is stored of a contradiction besides its columns.
 *
 * @param sentences what it is, in words, by language
 */
public record ResolvedContradiction(long gapInDays, Map<String, String> sentences, List<ResolvedSide> sides) {
    /**
     * One of the things that are told.
     *
     * @param entry the timeline entry that it belongs to
     * @param cells whose statements tell it
     * @param policyEventCount how many statements these are
     */
    public record ResolvedSide(
            UUID entry, String type, String status, ResolvedDate date, List<UUID> cells, long policyEventCount) {}
}
