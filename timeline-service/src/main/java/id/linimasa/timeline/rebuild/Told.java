package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.projection.LogProgress;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Tells how far an attempt is, about once a second, and learns whether it is to go on. For one thread. */
final class Told {
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final Attempt attempt;
    private final Rebuilds rebuilds;
    private final RebuildMetrics metrics;
    private final BooleanSupplier stopping;
    private RebuildState state = RebuildState.READING;
    private long at = System.nanoTime();

    Told(Attempt attempt, Rebuilds rebuilds, RebuildMetrics metrics, BooleanSupplier stopping) {
        this.attempt = attempt;
        this.rebuilds = rebuilds;
        this.metrics = metrics;
        this.stopping = stopping;
    }

    Attempt attempt() {
        return attempt;
    }

    /**
     * So far.
     *
     * @throws CalledOff if it is not to go on
     */
    void that(RebuildState now, Map<String, LogProgress> log, long waiting) {
        if (stopping.getAsBoolean()) {
            throw new CalledOff();
        }
        if (now != state || System.nanoTime() - at > EVERY_NANOS) {
            rebuilds.tell(attempt, now, log, waiting);
            metrics.progress(log, waiting);
            state = now;
            at = System.nanoTime();
        }
    }
}
