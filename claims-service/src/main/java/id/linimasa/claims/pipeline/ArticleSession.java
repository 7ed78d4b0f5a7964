package id.linimasa.claims.pipeline;

import id.linimasa.claims.runtime.ExtractionWorkers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * One life of the pipeline's consumer and producer. Any exception ends it: the clients are thrown away whatever state they are in, and the
 * next session begins at the committed offsets, after the broker has committed or aborted what this one left open. That one way back serves a
 * fenced producer, an aborted or doubtful commit, a lost partition and a broker that went away alike.
 *
 * <p>For one thread; only {@link #wakeUp()} may be called by others.
 */
final class ArticleSession implements AutoCloseable {
    private static final String TOPIC = "articles";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    /** Values in one transaction: well below the producer's buffer, which a transaction must fit into while the broker does not answer. */
    private static final long LARGEST_TRANSACTION = 16_000_000;
    /**
     * What has been extracted for so long is published before the rest of its batch. A batch of slow articles can take longer than a consumer
     * may stay away from its group; without this, it would begin again at its first article each time.
     */
    private static final Duration OLDEST_TRANSACTION = Duration.ofSeconds(30);

    private final Producer<byte[], byte[]> producer;
    private final Consumer<byte[], byte[]> consumer;
    private final ArticleProcessor processor;
    private final ExtractionWorkers workers;
    private final ClaimsMetrics metrics;
    private final Runnable progress;
    private final List<KafkaClientMetrics> clientMetrics;

    /**
     * Opens the clients.
     *
     * @param progress called when something was published, and when there is nothing to do
     * @throws KafkaException if the broker does not answer
     */
    ArticleSession(
            KafkaClients clients,
            ArticleProcessor processor,
            ExtractionWorkers workers,
            ClaimsMetrics metrics,
            MeterRegistry registry,
            Runnable progress) {
        this.processor = processor;
        this.workers = workers;
        this.metrics = metrics;
        this.progress = progress;
        producer = clients.producer();
        try {
            // Before the first offset is looked up: it ends the transaction of a predecessor that was killed.
            producer.initTransactions();
            consumer = clients.consumer();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        consumer.subscribe(List.of(TOPIC));
        clientMetrics = List.of(new KafkaClientMetrics(consumer), new KafkaClientMetrics(producer));
        clientMetrics.forEach(metric -> metric.bindTo(registry));
    }

    /** Consumes one batch, if there is one within half a second, and publishes what follows from it. */
    void step() throws InterruptedException {
        ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
        metrics.lag(lag());
        if (batch.isEmpty()) {
            progress.run();
            return;
        }
        ConsumerGroupMetadata membership = consumer.groupMetadata();
        if (membership.generationId() < 0) {
            // The broker would take the offsets of a consumer without a generation for those of a client outside of any
            // group.
            throw new KafkaException("no longer a member of the group");
        }
        List<Future<Consequences>> work = new ArrayList<>(batch.count());
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>(batch.count());
        for (ConsumerRecord<byte[], byte[]> message : batch) {
            messages.add(message);
            work.add(workers.submit(() -> processor.process(message)));
        }
        Transaction transaction = new Transaction();
        for (int i = 0; i < work.size(); i++) {
            ConsumerRecord<byte[], byte[]> message = messages.get(i);
            transaction.add(message, workers.await(work.get(i), cause -> processor.givenUp(message, cause)));
            if (transaction.isFull() || i == work.size() - 1) {
                transaction.publish(membership);
                progress.run();
                transaction = new Transaction();
            }
        }
    }

    /** Ends the waiting for a batch, now or the next time, with a {@code WakeupException}. */
    void wakeUp() {
        consumer.wakeup();
    }

    /** Gives the partitions to other instances; for an instance that will not be back at once. */
    void leave() {
        producer.close(CLOSE);
        consumer.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    /** Lets go of the clients without waiting for the broker; the membership stays for the next session. */
    @Override
    public void close() {
        clientMetrics.forEach(KafkaClientMetrics::close);
        producer.close(Duration.ZERO);
        consumer.close(CloseOptions.timeout(Duration.ZERO)
                .withGroupMembershipOperation(GroupMembershipOperation.REMAIN_IN_GROUP));
    }

    private long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** What is published together: collected first and sent then, so that the transaction is open for milliseconds only. */
    private final class Transaction {
        private final List<Consequences> all = new ArrayList<>();
        private final Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        private final long begun = System.nanoTime();
        private long size;

        boolean isFull() {
            return size >= LARGEST_TRANSACTION || System.nanoTime() - begun >= OLDEST_TRANSACTION.toNanos();
        }

        void add(ConsumerRecord<byte[], byte[]> message, Consequences consequences) {
            all.add(consequences);
            offsets.put(
                    new TopicPartition(message.topic(), message.partition()),
                    new OffsetAndMetadata(message.offset() + 1, message.leaderEpoch(), ""));
            size += consequences.size();
        }

        void publish(ConsumerGroupMetadata membership) {
            producer.beginTransaction();
            for (Consequences consequences : all) {
                for (ProducerRecord<byte[], byte[]> message : consequences.messages()) {
                    // A failed send fails the commit.
                    Future<RecordMetadata> unused = producer.send(message);
                }
            }
            producer.sendOffsetsToTransaction(offsets, membership);
            producer.commitTransaction();
            long now = System.currentTimeMillis();
            all.forEach(consequences -> metrics.published(consequences, now));
        }
    }
}
