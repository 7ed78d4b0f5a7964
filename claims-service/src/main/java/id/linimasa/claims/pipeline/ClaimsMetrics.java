package id.linimasa.claims.pipeline;

import id.linimasa.claims.contract.ExtractionOutcome.Status;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The metrics of claims-service. Articles, policy events and dead letters are counted when their transaction is committed, not before. */
@Singleton
public class ClaimsMetrics {
    /** Revisions with a published outcome; label {@code status}. */
    public static final String OUTCOMES = "linimasa_outcomes_published";
    /** Policy events published. */
    public static final String POLICY_EVENTS = "linimasa_policy_events_published";
    /** Messages put on articles-dead-letter. */
    public static final String DEAD_LETTERS = "linimasa_dead_letters_published";
    /** Time that the extractor takes for an article, in seconds; articles that failed included. */
    public static final String EXTRACTION = "linimasa_extraction";
    /** Time from ingest-service's acceptance of a revision to its published outcome, in seconds. */
    public static final String OUTCOME_AGE = "linimasa_outcome_age";
    /** Articles of this instance's partitions that are still to be consumed. */
    public static final String LAG = "linimasa_consumer_lag";
    /** Times that the pipeline had to give up its Kafka clients and begin again at the committed offsets. */
    public static final String RESTARTS = "linimasa_pipeline_restarts";

    private final MeterRegistry registry;
    private final AtomicLong lag = new AtomicLong();
    private final Timer extraction;

    ClaimsMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge(LAG, lag);
        extraction = Timer.builder(EXTRACTION).publishPercentileHistogram().register(registry);
        for (Status status : Status.values()) {
            registry.counter(OUTCOMES, "status", status.code());
        }
        registry.counter(POLICY_EVENTS);
        registry.counter(DEAD_LETTERS);
        registry.counter(RESTARTS);
    }

    /** Counts what a committed transaction has published. */
    void published(Consequences consequences, long nowMillis) {
        consequences.status().ifPresent(status -> registry.counter(OUTCOMES, "status", status.code())
                .increment());
        registry.counter(POLICY_EVENTS).increment(consequences.policyEvents());
        if (consequences.deadLetter()) {
            registry.counter(DEAD_LETTERS).increment();
        }
        consequences.ingestedAt().ifPresent(ingestedAt -> registry.timer(OUTCOME_AGE)
                .record(Duration.ofMillis(Math.max(0, nowMillis - ingestedAt.toEpochMilli()))));
    }

    Timer extraction() {
        return extraction;
    }

    void lag(long articles) {
        lag.set(articles);
    }

    void restarted() {
        registry.counter(RESTARTS).increment();
    }
}
