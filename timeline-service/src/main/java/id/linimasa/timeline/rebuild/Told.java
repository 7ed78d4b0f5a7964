package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.background.Background;
import id.linimasa.timeline.projection.LogProgress;
import java.time.Duration;
import java.util.Map;

/** Tells how far an attempt is, about once a second, and learns whether it is to go on. For one thread. */
final class Told {
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final Attempt attempt;
    private final Rebuilds rebuilds;
    private final RebuildMetrics metrics;
    private final Background background;
    private RebuildState state = RebuildState.READING;
    private long at = System.nanoTime();

    Told(Attempt attempt, Rebuilds rebuilds, RebuildMetrics metrics, Background background) {
        this.attempt = attempt;
        this.rebuilds = rebuilds;
        this.metrics = metrics;
        this.background = background;
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
        if (background.isStopping()) {
            throw new CalledOff();
        }
        if (now != state || System.nanoTime() - at > EVERY_NANOS) {
            rebuilds.tell(attempt, now, log, waiting);
            metrics.progress(log, waiting);
            state = now;
            at = System.nanoTime();
        }
    }

    /**
     * Waits before something is tried again.
     *
     * @throws CalledOff if it is not to go on
     */
    void laterBy(Duration pause) {
        if (background.isStoppedAfter(pause)) {
            throw new CalledOff();
        }
    }
}
