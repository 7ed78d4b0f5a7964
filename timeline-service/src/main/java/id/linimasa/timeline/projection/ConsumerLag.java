package id.linimasa.timeline.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Measures how far behind the log the database is: end of the log less committed offset. The client's own lag stands still while its partitions are
 * paused, which is when it matters most.
 */
@ApplicationScoped
public class ConsumerLag {
    private static final Logger LOG = Logger.getLogger(ConsumerLag.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaClientService clients;
    private final ProjectionMetrics metrics;
    private final List<Cancellable> measurements = new ArrayList<>();

    public ConsumerLag(KafkaClientService clients, ProjectionMetrics metrics) {
        this.clients = clients;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        for (String channel : Channels.INCOMING) {
            AtomicLong lag = new AtomicLong();
            metrics.measure(channel, lag::get);
            measurements.add(Multi.createFrom()
                    .ticks()
                    .every(INTERVAL)
                    .onOverflow()
                    .drop()
                    .onItem()
                    .transformToUniAndConcatenate(tick -> measured(channel))
                    .subscribe()
                    .with(lag::set));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        measurements.forEach(Cancellable::cancel);
    }

    /** Nothing while the broker does not answer: the last figure stays. */
    private Uni<Long> measured(String channel) {
        return clients.getConsumer(channel)
                .runOnPollingThread(ConsumerLag::records)
                .onFailure()
                .invoke(failure -> LOG.debugf("lag of %s not measured: %s", channel, failure))
                .onFailure()
                .recoverWithNull();
    }

    private static long records(Consumer<?, ?> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned, PATIENCE);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(assigned, PATIENCE);
        return consumer.endOffsets(assigned, PATIENCE).entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata done = committed.get(end.getKey());
                    return end.getValue() - (done == null ? beginnings.get(end.getKey()) : done.offset());
                })
                .sum();
    }
}
