package id.linimasa.timeline.resolver;

import id.linimasa.timeline.resolver.Waiting.Queue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** The figures of the resolver. */
@ApplicationScoped
class ResolverMetrics {
    /** Subjects that wait to be resolved. */
    static final String WAITING = "linimasa.resolver.waiting";

    /** Age of the oldest change that waits, in seconds. */
    static final String AGE = "linimasa.resolver.age";

    /** How long it takes to resolve subjects, many at once if many wait, and store them. */
    static final String TIME = "linimasa.resolver.time";

    /** Tries that failed. */
    static final String FAILURES = "linimasa.resolver.failures";

    private final Counter failures;
    private final Timer time;
    private volatile Queue last = new Queue(0, 0);

    ResolverMetrics(MeterRegistry registry) {
        failures = registry.counter(FAILURES);
        time = Timer.builder(TIME)
                .description("Time to resolve subjects, many at once if many wait, and store them")
                .register(registry);
        Gauge.builder(WAITING, () -> last.length())
                .description("Subjects that wait to be resolved")
                .baseUnit("subjects")
                .strongReference(true)
                .register(registry);
        Gauge.builder(AGE, () -> last.seconds())
                .description("Age of the oldest change that waits to be resolved")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
    }

    void measured(Queue queue) {
        last = queue;
    }

    void resolving(Runnable work) {
        time.record(work);
    }

    void failed() {
        failures.increment();
    }
}
