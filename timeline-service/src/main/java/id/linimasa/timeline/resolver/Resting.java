package id.linimasa.timeline.resolver;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Subjects about which so much is told that resolving them takes its time. Such a one rests afterwards, the longer the larger it is, and what is said
 * about it meanwhile is taken together; otherwise each new statement about it would cost as much as the subject is large. One that has rested is resolved
 * at once. For one thread.
 */
final class Resting {
    /** Below this many cells nothing rests. */
    private static final int SMALL = 100;

    private static final Duration FOR_EACH_CELL = Duration.ofMillis(1);

    private final Map<String, Long> until = new HashMap<>();

    /** These were resolved just now, each with how many cells it has. */
    void resolved(Map<String, Integer> cells, long now) {
        cells.forEach((subject, its) -> {
            if (its > SMALL) {
                until.put(subject, now + FOR_EACH_CELL.multipliedBy(its).toNanos());
            }
        });
    }

    /** A pause, or as much of it as passes before one of those that rest has rested. */
    Duration noLongerThan(Duration pause, long now) {
        long shortest =
                until.values().stream().mapToLong(end -> end - now).min().orElse(Long.MAX_VALUE);
        return Duration.ofNanos(Math.max(0, Math.min(pause.toNanos(), shortest)));
    }

    /** Those that rest at the moment. */
    List<String> at(long now) {
        until.values().removeIf(end -> end - now <= 0);
        return List.copyOf(until.keySet());
    }
}
