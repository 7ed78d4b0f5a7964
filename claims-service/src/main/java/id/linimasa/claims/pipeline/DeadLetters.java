package id.linimasa.claims.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of {@code articles}: key, value and headers of the message, and its cause in headers that are named as the SmallRye
 * connector names them.
 */
final class DeadLetters {
    static final String TOPIC = "articles-dead-letter";
    static final String REASON = "dead-letter-reason";
    static final String CAUSE = "dead-letter-exception-class-name";
    private static final String ORIGIN_TOPIC = "dead-letter-topic";
    private static final String ORIGIN_PARTITION = "dead-letter-partition";
    private static final String ORIGIN_OFFSET = "dead-letter-offset";
    private static final String SERVICE = "dead-letter-service";

    /** Below the topic's max.message.bytes. A compressed message can have been smaller than what it holds. */
    private static final int LARGEST_VALUE = 5_000_000;

    private DeadLetters() {}

    /**
     * A copy of the message, which is still on its topic at the offset that the copy names.
     *
     * @param reason one line without words of the article
     */
    static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message, String reason, Class<?> cause) {
        Headers headers = new RecordHeaders(message.headers());
        List.of(REASON, CAUSE, ORIGIN_TOPIC, ORIGIN_PARTITION, ORIGIN_OFFSET, SERVICE)
                .forEach(headers::remove);
        boolean tooLarge = message.value() != null && message.value().length > LARGEST_VALUE;
        add(headers, REASON, tooLarge ? reason + " (value too large to copy)" : reason);
        add(headers, CAUSE, cause.getName());
        add(headers, ORIGIN_TOPIC, message.topic());
        add(headers, ORIGIN_PARTITION, Integer.toString(message.partition()));
        add(headers, ORIGIN_OFFSET, Long.toString(message.offset()));
        add(headers, SERVICE, MessageHeaders.SERVICE);
        return new ProducerRecord<>(TOPIC, null, null, message.key(), tooLarge ? null : message.value(), headers);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
