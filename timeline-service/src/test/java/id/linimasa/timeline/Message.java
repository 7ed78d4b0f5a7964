package id.linimasa.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A message of a test: golden, or garbled. Without a value it is null. */
public record Message(String topic, String key, Map<String, String> headers, String value) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Message with(String header, String text) {
        headers.put(header, text);
        return this;
    }

    public Message withValue(String text) {
        return new Message(topic, key, headers, text);
    }

    /** With a part of the value's text exchanged. */
    public Message replacing(String part, String other) {
        return withValue(value.replace(part, other));
    }

    /** A policy event with another sentence, of an article with another title. */
    public Message quoting(String quote, String title) {
        try {
            ObjectNode changed = (ObjectNode) MAPPER.readTree(value);
            changed.put("title", title);
            ((ObjectNode) changed.get("evidence")).put("quote", quote);
            return withValue(changed.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public Message withKey(String other) {
        return new Message(topic, other, headers, value);
    }

    /** As a producer sends it. */
    public ProducerRecord<String, byte[]> toSend() {
        return new ProducerRecord<>(topic, null, null, key, bytes(), recordHeaders());
    }

    /** As a consumer gets it, at the offset. */
    public ConsumerRecord<String, byte[]> at(long offset) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                1_767_600_000_000L + offset,
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                key,
                bytes(),
                recordHeaders(),
                Optional.empty());
    }

    private byte[] bytes() {
        return value == null ? null : value.getBytes(StandardCharsets.UTF_8);
    }

    private RecordHeaders recordHeaders() {
        RecordHeaders made = new RecordHeaders();
        headers.forEach((name, text) -> made.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return made;
    }
}
