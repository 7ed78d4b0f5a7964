package id.linimasa.claims.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** What a test puts on the topics of the running broker, and what a subscriber that reads committed messages finds there. */
final class Topics {
    private Topics() {}

    /** Acknowledged when it returns, in the order given. */
    static void put(List<ProducerRecord<byte[], byte[]>> messages) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", KafkaTestResource.current().bootstrapServers(), "max.request.size", "5242880");
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> message : messages) {
                producer.send(message).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An article's message as ingest-service sends it. */
    static ProducerRecord<byte[], byte[]> article(String id, String text) {
        String value = """
                {"id":"%s","url":null,"publisher":"Kabar Niaga","title":null,"language":"id","publishedAt":"2023-10-05","text":"%s",\
                "ingestedAt":"2026-01-05T08:00:00.123Z","contentHash":"sha256:%s"}""".formatted(id, text, Integer.toHexString(text.hashCode()));
        return raw(id, value);
    }

    /** Any message. */
    static ProducerRecord<byte[], byte[]> raw(String key, @Nullable String value) {
        return new ProducerRecord<>(
                "articles",
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** All committed messages of the topic up to now that have one of the keys. */
    static List<ConsumerRecord<byte[], byte[]>> committed(String topic, String... keys) {
        Map<String, Object> config = new HashMap<>(Map.of(
                "bootstrap.servers",
                KafkaTestResource.current().bootstrapServers(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "max.partition.fetch.bytes",
                "8388608"));
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Set<String> wanted = Set.of(keys);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.contains(new String(message.key(), StandardCharsets.UTF_8))) {
                        found.add(message);
                    }
                }
            }
            return found;
        }
    }

    /** Waits until each article has an outcome; neither it nor its one policy event must be there twice. */
    static void awaitExactlyOneOutcomeEach(List<String> ids) {
        String[] keys = ids.toArray(String[]::new);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() ->
                        assertThat(keys(committed("extraction-outcomes", keys))).containsAll(ids));
        assertThat(keys(committed("extraction-outcomes", keys))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(keys(committed("policy-events", keys))).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static List<String> keys(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream()
                .map(message -> new String(message.key(), StandardCharsets.UTF_8))
                .toList();
    }
}
