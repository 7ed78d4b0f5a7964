package id.linimasa.ingest.posting;

import id.linimasa.ingest.article.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts and times postings under {@link MetricNames}. All counters exist from the start, so that an alert can be put on a rate of zero. */
@Startup
@ApplicationScoped
public class PostingMetrics {
    private static final Duration[] BOUNDS = Arrays.stream(
                    new long[] {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000})
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Counter accepted;
    private final Counter withdrawn;
    private final Map<Refusal.Reason, Counter> refused = new EnumMap<>(Refusal.Reason.class);
    private final Map<Outcome.Obstacle, Counter> unavailable = new EnumMap<>(Outcome.Obstacle.class);
    private final Timer latency;

    PostingMetrics(MeterRegistry registry) {
        accepted = registry.counter(MetricNames.ACCEPTED);
        withdrawn = registry.counter(MetricNames.WITHDRAWN);
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            refused.put(reason, registry.counter(MetricNames.REFUSED, "reason", label(reason)));
        }
        for (Outcome.Obstacle obstacle : Outcome.Obstacle.values()) {
            unavailable.put(obstacle, registry.counter(MetricNames.UNAVAILABLE, "obstacle", label(obstacle)));
        }
        latency = Timer.builder(MetricNames.PUBLISH_LATENCY)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    void accepted(long nanoseconds) {
        accepted.increment();
        latency.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void withdrawn() {
        withdrawn.increment();
    }

    void refused(Refusal.Reason reason) {
        count(refused, reason);
    }

    void unavailable(Outcome.Obstacle obstacle) {
        count(unavailable, obstacle);
    }

    private static <E extends Enum<E>> void count(Map<E, Counter> counters, E label) {
        Counter counter = counters.get(label);
        if (counter != null) {
            counter.increment();
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
