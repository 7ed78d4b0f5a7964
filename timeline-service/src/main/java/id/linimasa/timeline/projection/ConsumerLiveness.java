package id.linimasa.timeline.projection;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Dead is a service one of whose consumers has stopped polling: a consumer polls on while its database or its broker is away, and stops only when its
 * channel has failed for good, which nothing but a restart heals.
 */
@Liveness
@ApplicationScoped
public class ConsumerLiveness implements HealthCheck {
    private final KafkaClientService clients;
    private final ProjectionConfiguration configuration;

    public ConsumerLiveness(KafkaClientService clients, ProjectionConfiguration configuration) {
        this.clients = clients;
        this.configuration = configuration;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("consumers poll");
        boolean allPoll = true;
        for (String channel : Channels.INCOMING) {
            KafkaConsumer<Object, Object> consumer = clients.getConsumer(channel);
            boolean polls = consumer != null
                    && secondsSincePoll(consumer)
                            <= configuration.longestSilence().toSeconds();
            answer.withData(channel, polls ? "polls" : "silent");
            allPoll &= polls;
        }
        return answer.status(allPoll).build();
    }

    private static double secondsSincePoll(KafkaConsumer<?, ?> consumer) {
        return consumer.unwrap().metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-poll-seconds-ago"))
                .map(Map.Entry::getValue)
                .map(Metric::metricValue)
                .mapToDouble(value -> value instanceof Number seconds ? seconds.doubleValue() : Double.MAX_VALUE)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}
