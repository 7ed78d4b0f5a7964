package id.linimasa.timeline.projection;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The figures of the projection. */
@ApplicationScoped
public class ProjectionMetrics {
    /** Time from an article's acceptance at ingest-service until its outcome and every statement of it can be read here: end-to-end age. */
    public static final String VISIBLE_AGE = "linimasa.visible.age";

    /** Records written with one statement, by topic. */
    public static final String BATCH = "linimasa.projection.batch";

    /** Tries that failed for a reason that time heals, by topic. */
    public static final String RETRIES = "linimasa.projection.retries";

    /** Records set aside, by topic. */
    public static final String DEAD_LETTERS = "linimasa.dead.letters";

    /** Records of a topic that are not committed yet, in the partitions of this instance. */
    public static final String LAG = "linimasa.consumer.lag";

    private static final Duration[] AGES = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };

    private final MeterRegistry registry;
    private final Timer visibleAge;

    public ProjectionMetrics(MeterRegistry registry) {
        this.registry = registry;
        visibleAge = Timer.builder(VISIBLE_AGE)
                .description("Time from an article's acceptance until its outcome and all its statements can be read")
                .serviceLevelObjectives(AGES)
                .register(registry);
    }

    /** Begins to measure a topic. Its counters exist from now on: an alert does not see the first increase of one that appears with it. */
    void measure(String topic, Supplier<Number> lag) {
        registry.counter(RETRIES, "topic", topic);
        registry.counter(DEAD_LETTERS, "topic", topic);
        batch(topic);
        Gauge.builder(LAG, lag)
                .description("Records that are not committed yet, in the partitions of this instance")
                .baseUnit("records")
                .tag("topic", topic)
                .strongReference(true)
                .register(registry);
    }

    void visible(Instant ingestedAt) {
        Duration age = Duration.between(ingestedAt, Instant.now());
        visibleAge.record(age.isNegative() ? Duration.ZERO : age);
    }

    void written(String topic, int records) {
        batch(topic).record(records);
    }

    void retried(String topic) {
        registry.counter(RETRIES, "topic", topic).increment();
    }

    void setAside(String topic) {
        registry.counter(DEAD_LETTERS, "topic", topic).increment();
    }

    private DistributionSummary batch(String topic) {
        return DistributionSummary.builder(BATCH)
                .description("Records written with one statement")
                .tag("topic", topic)
                .register(registry);
    }
}
