package id.linimasa.timeline.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Repeats what time heals, without end. Meanwhile the batch stays unacknowledged and its partitions are paused; the consumer goes on polling and
 * keeps its place in the group.
 */
@ApplicationScoped
public class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final ProjectionConfiguration configuration;
    private final ProjectionMetrics metrics;
    private volatile boolean stopping;

    public Patience(ProjectionConfiguration configuration, ProjectionMetrics metrics) {
        this.configuration = configuration;
        this.metrics = metrics;
    }

    /** A service that stops gives up: what it has not committed is delivered again to whoever takes its place. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /**
     * Tries until it succeeds, fails for good, or the service stops.
     *
     * @param attempt started anew for each try; a try may still be under way when the next one starts, so it must be idempotent
     * @param heals which failures are worth another try; a time-out always is
     */
    <T> Uni<T> untilDone(String topic, Supplier<Uni<T>> attempt, Predicate<Throwable> heals) {
        Predicate<Throwable> worthIt = failure -> !stopping && heals.test(failure);
        return Uni.createFrom()
                .<T>deferred(attempt::get)
                .ifNoItem()
                .after(configuration.attemptTimeout())
                .fail()
                .onFailure(worthIt)
                .invoke(failure -> {
                    metrics.retried(topic);
                    LOG.warnf("topic %s: trying again after %s", topic, failure);
                })
                .onFailure(worthIt)
                .retry()
                .withBackOff(configuration.firstPause(), configuration.longestPause())
                .indefinitely();
    }
}
