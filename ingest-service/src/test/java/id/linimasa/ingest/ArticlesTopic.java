package id.linimasa.ingest;

import id.linimasa.embedded.KafkaTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is really on the topic {@code articles} of the test's broker. */
public final class ArticlesTopic {
    private static final String TOPIC = "articles";

    private ArticlesTopic() {}

    /** All records with the key, oldest first. */
    public static List<ConsumerRecord<String, byte[]>> recordsOf(String articleId) {
        return all().stream().filter(record -> record.key().equals(articleId)).toList();
    }

    /** All records that were on the topic when the call began. */
    public static List<ConsumerRecord<String, byte[]>> all() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                KafkaTestResource.current().bootstrapServers(),
                "group.id",
                "test-" + UUID.randomUUID(),
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
