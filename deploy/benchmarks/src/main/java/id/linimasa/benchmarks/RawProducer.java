package id.linimasa.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the broker takes from a plain producer with the same safety settings: the measure for ingest-service. */
final class RawProducer {
    private static final String TOPIC = "benchmark-raw";

    private final String bootstrapServers;

    RawProducer(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Articles a second, all acknowledged. */
    double articlesPerSecond(BenchmarkArticles articles, int count) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1))).all().get();
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "10",
                "batch.size", "65536");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            send(producer, articles, count / 4);
            long began = System.nanoTime();
            send(producer, articles, count);
            return count * 1e9 / (System.nanoTime() - began);
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, BenchmarkArticles articles, int count)
            throws ExecutionException, InterruptedException {
        List<? extends Future<?>> sent = IntStream.range(0, count)
                .mapToObj(n -> producer.send(new ProducerRecord<>(TOPIC, "article-" + n, articles.json(n))))
                .toList();
        for (Future<?> acknowledgement : sent) {
            acknowledgement.get();
        }
    }
}
