package id.linimasa.timeline.policyevents;

import java.util.Comparator;
import java.util.List;

/**
 * How many statements share a value.
 *
 * @param value a type, a status, a jurisdiction, a publisher, a month such as {@code 2023-10} or a year
 */
public record Count(String value, long policyEventCount) {
    /** The most values that one answer counts. */
    public static final int MOST_VALUES = 100;

    static List<Count> mostFrequentFirst(List<Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparingLong(Count::policyEventCount)
                        .reversed()
                        .thenComparing(Count::value))
                .limit(MOST_VALUES)
                .toList();
    }

    static List<Count> inOrder(List<Count> counts) {
        return counts.stream().sorted(Comparator.comparing(Count::value)).toList();
    }
}
