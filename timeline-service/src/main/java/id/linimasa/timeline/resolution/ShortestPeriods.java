package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The shortest of the periods that begin, or end, in a stretch of days: a sparse table of minima, in O(1) but for finding the stretch. */
final class ShortestPeriods {
    private final long[] days;
    private final long[][] shortest;

    /** Of these periods, each taken for one of its days. */
    ShortestPeriods(List<Period> periods, ToLongFunction<Period> day) {
        List<Period> sorted =
                periods.stream().sorted(Comparator.comparingLong(day)).toList();
        days = sorted.stream().mapToLong(day).toArray();
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(days.length);
        shortest = new long[levels][];
        shortest[0] = sorted.stream().mapToLong(Period::days).toArray();
        for (int level = 1; level < levels; level++) {
            int half = 1 << (level - 1);
            long[] below = shortest[level - 1];
            shortest[level] = new long[days.length - 2 * half + 1];
            for (int i = 0; i < shortest[level].length; i++) {
                shortest[level][i] = Math.min(below[i], below[i + half]);
            }
        }
    }

    /** The length of the shortest one whose day is one of these; {@link Long#MAX_VALUE} if there is none. */
    long in(long from, long to) {
        int begin = firstNotBefore(from);
        int end = firstNotBefore(to + 1);
        if (begin >= end) {
            return Long.MAX_VALUE;
        }
        int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(end - begin);
        return Math.min(shortest[level][begin], shortest[level][end - (1 << level)]);
    }

    private int firstNotBefore(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
