package id.linimasa.ingest.log;

import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.article.Article;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * The topic {@code articles}, for writing.
 *
 * <p>Records reach the log in the order of the calls. No method blocks: a thread of this class hands the records to Kafka's producer, which may
 * block for {@code max.block.ms} while it does not know the broker. A returned stage completes when all in-sync replicas have the record, or
 * fails with {@link NotOnTheLog}, on Kafka's or a timer's thread, and always within {@link IngestConfig#acknowledgementTimeout()}.
 */
@Startup
@ApplicationScoped
public class ArticleLog {
    private static final Logger LOG = Logger.getLogger(ArticleLog.class);

    /** Above what the requests admitted at once can hold; full only while the broker is away. */
    private static final int MOST_WAITING = 20_000;

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaClientMetrics metrics;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Duration timeout;
    private final Thread sender = new Thread(this::sendAll, "article-log");

    ArticleLog(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            IngestConfig config,
            MeterRegistry registry) {
        this.timeout = config.acknowledgementTimeout();
        this.producer =
                new KafkaProducer<>(ProducerSettings.over(kafka), new StringSerializer(), new ByteArraySerializer());
        this.metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(registry);
        sender.setDaemon(true);
        sender.start();
    }

    /** Appends a revision of an article. */
    public CompletionStage<Void> append(Article article) {
        return append(ArticleMessage.posted(article, Instant.now()));
    }

    /** Appends the end of an article, whether there was one or not: the log is not read. */
    public CompletionStage<Void> withdraw(UUID id) {
        return append(ArticleMessage.withdrawn(id, Instant.now()));
    }

    private CompletionStage<Void> append(ProducerRecord<String, byte[]> message) {
        Waiting waiting = new Waiting(message, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            return CompletableFuture.failedStage(
                    new NotOnTheLog(NotOnTheLog.Cause.OVERLOAD, "too many records wait for the broker"));
        }
        return waiting.acknowledged
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure ->
                        CompletableFuture.failedStage(failure instanceof TimeoutException ? away(failure) : failure));
    }

    private void sendAll() {
        try {
            while (true) {
                send(queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Waiting waiting) {
        if (waiting.acknowledged.isDone()) {
            // Its poster was told to come again while the broker was away.
            return;
        }
        try {
            // The callback tells all that the future would.
            Future<RecordMetadata> unused = producer.send(waiting.message, (metadata, failure) -> {
                if (failure == null) {
                    waiting.acknowledged.complete(null);
                } else {
                    waiting.acknowledged.completeExceptionally(notOnTheLog(failure));
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            waiting.acknowledged.completeExceptionally(notOnTheLog(e));
        }
    }

    private static NotOnTheLog notOnTheLog(Exception failure) {
        if (failure instanceof RecordTooLargeException) {
            return new NotOnTheLog(NotOnTheLog.Cause.TOO_LARGE, "the topic takes no record of this size", failure);
        }
        return away(failure);
    }

    private static NotOnTheLog away(Throwable failure) {
        return new NotOnTheLog(NotOnTheLog.Cause.BROKER_AWAY, "the broker did not acknowledge in time", failure);
    }

    @PreDestroy
    void close() {
        LOG.info("closing the producer");
        sender.interrupt();
        producer.close(timeout);
        metrics.close();
    }

    private record Waiting(ProducerRecord<String, byte[]> message, CompletableFuture<Void> acknowledged) {}
}
