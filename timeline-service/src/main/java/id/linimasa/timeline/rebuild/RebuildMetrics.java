package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.projection.LogProgress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The figures of the rebuild that this instance does; all of them 0 while it does none. */
@ApplicationScoped
class RebuildMetrics {
    /** Records of the log that are read into the next read model. */
    static final String READ = "linimasa.rebuild.read";

    /** Records that the log holds. */
    static final String ON_LOG = "linimasa.rebuild.log";

    /** Subjects that wait to be resolved in the next read model. */
    static final String WAITING = "linimasa.rebuild.waiting";

    /** Rebuilds that have ended, by their last state. */
    static final String ENDED = "linimasa.rebuild.ended";

    private final MeterRegistry registry;
    private volatile long read;
    private volatile long onLog;
    private volatile long waiting;

    RebuildMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder(READ, () -> read)
                .description("Records of the log that are read into the next read model")
                .baseUnit("records")
                .strongReference(true)
                .register(registry);
        Gauge.builder(ON_LOG, () -> onLog)
                .description("Records that the log holds while it is read into the next read model")
                .baseUnit("records")
                .strongReference(true)
                .register(registry);
        Gauge.builder(WAITING, () -> waiting)
                .description("Subjects that wait to be resolved in the next read model")
                .baseUnit("subjects")
                .strongReference(true)
                .register(registry);
        registry.counter(ENDED, "state", RebuildState.DONE.code());
        registry.counter(ENDED, "state", RebuildState.FAILED.code());
    }

    void progress(Map<String, LogProgress> log, long subjects) {
        read = log.values().stream().mapToLong(LogProgress::read).sum();
        onLog = log.values().stream().mapToLong(LogProgress::onLog).sum();
        waiting = subjects;
    }

    void ended(RebuildState state) {
        registry.counter(ENDED, "state", state.code()).increment();
    }

    void nothingToDo() {
        progress(Map.of(), 0);
    }
}
