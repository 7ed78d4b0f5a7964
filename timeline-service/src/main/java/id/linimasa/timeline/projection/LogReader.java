package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** A place on the log, from which everything is read into tables. In no group, so that it commits nothing. For one thread, which may wait. */
public final class LogReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** While some batches are written, the next one is read. In whatever order they are committed, they leave the same state. */
    private static final int BATCHES_AT_ONCE = 3;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, ProjectedTable<?>> tables;
    private final Projection projection;
    private final Map<TopicPartition, Long> beginnings;
    private final Queue<CompletableFuture<?>> underWay = new ArrayDeque<>();
    private Map<TopicPartition, Long> ends = Map.of();

    private LogReader(
            KafkaConsumer<String, byte[]> consumer, Map<String, ProjectedTable<?>> tables, Projection projection) {
        this.consumer = consumer;
        this.tables = tables;
        this.projection = projection;
        List<TopicPartition> partitions = tables.keySet().stream()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(its -> new TopicPartition(its.topic(), its.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        beginnings = consumer.beginningOffsets(partitions, PATIENCE);
    }

    static LogReader open(Map<String, Object> settings, Map<String, ProjectedTable<?>> tables, Projection projection) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings);
        try {
            return new LogReader(consumer, tables, projection);
        } catch (KafkaException e) {
            consumer.close();
            throw new LogUnavailable(e);
        }
    }

    /**
     * Reads some of what it has not read yet.
     *
     * @return whether it had everything that is on the log
     */
    public boolean readOn() {
        try {
            lookAhead();
            boolean all = isThere();
            if (all) {
                leaveUnderWay(0);
            } else {
                readBatch();
            }
            return all;
        } catch (KafkaException e) {
            throw new LogUnavailable(e);
        }
    }

    /** Reads everything that is on the log now, and not what comes meanwhile. */
    public void readTheRest() {
        try {
            lookAhead();
            while (!isThere()) {
                readBatch();
            }
            leaveUnderWay(0);
        } catch (KafkaException e) {
            throw new LogUnavailable(e);
        }
    }

    private void lookAhead() {
        ends = consumer.endOffsets(consumer.assignment(), PATIENCE);
    }

    private boolean isThere() {
        return ends.entrySet().stream().allMatch(end -> position(end.getKey()) >= end.getValue());
    }

    private void readBatch() {
        ConsumerRecords<String, byte[]> batch = consumer.poll(POLL);
        List<Uni<Void>> written = new ArrayList<>();
        tables.forEach((topic, table) -> written.add(write(topic, table, batch)));
        underWay.add(Uni.join().all(written).andFailFast().subscribeAsCompletionStage());
        leaveUnderWay(BATCHES_AT_ONCE - 1);
    }

    private void leaveUnderWay(int most) {
        while (underWay.size() > most) {
            underWay.remove().join();
        }
    }

    /** How far each topic is read. */
    public Map<String, LogProgress> progress() {
        Map<String, LogProgress> progress = new TreeMap<>();
        ends.forEach((partition, end) -> {
            long beginning = Objects.requireNonNull(beginnings.get(partition));
            progress.merge(
                    partition.topic(),
                    new LogProgress(position(partition) - beginning, end - beginning),
                    (a, b) -> new LogProgress(a.read() + b.read(), a.onLog() + b.onLog()));
        });
        return progress;
    }

    private long position(TopicPartition partition) {
        return consumer.position(partition, PATIENCE);
    }

    private <T> Uni<Void> write(String topic, ProjectedTable<T> table, ConsumerRecords<String, byte[]> batch) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> its = new HashMap<>();
        for (TopicPartition partition : batch.partitions()) {
            if (partition.topic().equals(topic)) {
                its.put(partition, batch.records(partition));
            }
        }
        return its.isEmpty()
                ? Uni.createFrom().voidItem()
                : projection.project(table, new ConsumerRecords<>(its, Map.of()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
