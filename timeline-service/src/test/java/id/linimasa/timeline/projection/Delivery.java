package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Hands records to the consumers, in the order, batches and with the offsets that a test wants. */
@ApplicationScoped
public class Delivery {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ArticleConsumer articles;
    private final PolicyEventConsumer policyEvents;
    private final ExtractionOutcomeConsumer outcomes;

    public Delivery(ArticleConsumer articles, PolicyEventConsumer policyEvents, ExtractionOutcomeConsumer outcomes) {
        this.articles = articles;
        this.policyEvents = policyEvents;
        this.outcomes = outcomes;
    }

    /** Returns when all of them are written or set aside. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void deliver(ConsumerRecord<String, byte[]>... records) {
        deliver(Arrays.asList(records));
    }

    public void deliver(List<ConsumerRecord<String, byte[]>> records) {
        articles.consume(batch(records, "articles")).await().atMost(PATIENCE);
        policyEvents.consume(batch(records, "policy-events")).await().atMost(PATIENCE);
        outcomes.consume(batch(records, "extraction-outcomes")).await().atMost(PATIENCE);
    }

    /** One batch of articles; it is done when the result is. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Uni<Void> articles(ConsumerRecord<String, byte[]>... records) {
        return articles.consume(batch(Arrays.asList(records), "articles"));
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records, String topic) {
        List<ConsumerRecord<String, byte[]>> ofTopic =
                records.stream().filter(record -> record.topic().equals(topic)).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), ofTopic), Map.of());
    }
}
