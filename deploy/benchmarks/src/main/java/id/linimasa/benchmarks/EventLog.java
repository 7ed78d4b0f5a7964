package id.linimasa.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts generated articles on the topics that timeline-service reads, one after the other, so that a number of statements is met exactly enough. */
final class EventLog implements AutoCloseable {
    private final LifelikeLoad load;
    private final KafkaProducer<String, String> producer;
    private int articles;
    private int statements;

    EventLog(String bootstrapServers, LifelikeLoad load) {
        this.load = load;
        producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "linger.ms",
                        "10",
                        "batch.size",
                        "131072",
                        "compression.type",
                        "lz4"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends articles until there are that many statements. */
    void growTo(int size) throws ExecutionException, InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        while (statements < size) {
            LifelikeLoad.Article article = load.article(articles++);
            String key = article.id().toString();
            for (String event : article.events()) {
                sent.add(producer.send(new ProducerRecord<>("policy-events", key, event)));
            }
            sent.add(producer.send(new ProducerRecord<>("extraction-outcomes", key, article.outcome())));
            statements += article.events().size();
        }
        for (Future<?> acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    int statements() {
        return statements;
    }

    int articles() {
        return articles;
    }

    @Override
    public void close() {
        producer.close();
    }
}
