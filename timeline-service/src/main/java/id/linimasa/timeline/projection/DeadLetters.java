package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Sets records aside on their topic's dead-letter topic: same key, value and headers, plus the cause. Header names are those of the connector's
 * own dead-letter strategy, so that one tool reads both.
 */
@ApplicationScoped
public class DeadLetters implements SetAside {
    /** What is added to a topic's name. */
    public static final String SUFFIX = "-dead-letter";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 300;

    private final MutinyEmitter<Record<String, byte[]>> emitter;
    private final Patience patience;
    private final ProjectionMetrics metrics;
    private final String service;

    public DeadLetters(
            @Channel("dead-letters") MutinyEmitter<Record<String, byte[]>> emitter,
            Patience patience,
            ProjectionMetrics metrics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.emitter = emitter;
        this.patience = patience;
        this.metrics = metrics;
        this.service = service;
    }

    /** Publishes the record; completes when the broker has acknowledged it, however long it is away. */
    @Override
    public Uni<Void> setAside(ConsumerRecord<String, byte[]> record, Throwable cause) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(record.topic() + SUFFIX)
                .withKey(record.key())
                .withHeaders(headers(record, cause))
                .build();
        return patience.untilDone(
                        record.topic(),
                        () -> emitter.sendMessage(
                                Message.of(Record.of(record.key(), record.value()), Metadata.of(metadata))),
                        failure -> true)
                .invoke(() -> {
                    metrics.setAside(record.topic());
                    log(record, cause);
                });
    }

    private Headers headers(ConsumerRecord<String, byte[]> record, Throwable cause) {
        Headers headers = new RecordHeaders(record.headers());
        add(headers, "dead-letter-reason", reason(cause));
        add(headers, "dead-letter-exception-class-name", cause.getClass().getName());
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", Integer.toString(record.partition()));
        add(headers, "dead-letter-offset", Long.toString(record.offset()));
        add(headers, "dead-letter-service", service);
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(Throwable cause) {
        String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }

    private static void log(ConsumerRecord<String, byte[]> record, Throwable cause) {
        MDC.put(LogKeys.ARTICLE_ID, String.valueOf(record.key()));
        MDC.put(LogKeys.TOPIC, record.topic());
        MDC.put(LogKeys.PARTITION, record.partition());
        MDC.put(LogKeys.OFFSET, record.offset());
        try {
            LOG.warnf("set aside: %s", reason(cause));
        } finally {
            MDC.remove(LogKeys.ARTICLE_ID);
            MDC.remove(LogKeys.TOPIC);
            MDC.remove(LogKeys.PARTITION);
            MDC.remove(LogKeys.OFFSET);
        }
    }
}
