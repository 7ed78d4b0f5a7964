package id.linimasa.claims.pipeline;

import id.linimasa.claims.article.ArrivedArticle;
import id.linimasa.claims.article.ArticleReader;
import id.linimasa.claims.article.ArticleRevision;
import id.linimasa.claims.contract.ExtractionOutcome;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.runtime.GivenUpException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Decides what follows from a message on {@code articles}. Every message that names an article by its key is followed by exactly one outcome,
 * an unreadable one included: it is the newest on the compacted topic, so that nothing older may count any more. Whatever cannot be read
 * or extracted is followed by a dead letter as well.
 *
 * <p>Values depend on nothing but the message. Safe to share between threads; publishes nothing itself.
 */
@Singleton
final class ArticleProcessor {
    private static final Logger LOG = Logger.getLogger(ArticleProcessor.class);

    private final ArticleReader reader;
    private final Extractor extractor;
    private final ClaimsMetrics metrics;
    private final InstantSource clock = InstantSource.system();

    ArticleProcessor(ArticleReader reader, Extractor extractor, ClaimsMetrics metrics) {
        this.reader = reader;
        this.extractor = extractor;
        this.metrics = metrics;
    }

    /** Reads the message and extracts. Takes as long as the extractor does. */
    Consequences process(ConsumerRecord<byte @Nullable [], byte @Nullable []> message) {
        ArrivedArticle arrived = reader.read(message);
        if (arrived instanceof ArrivedArticle.Posted posted) {
            return posted(message, posted.revision());
        }
        if (arrived instanceof ArrivedArticle.Withdrawn withdrawn) {
            ExtractionOutcome outcome = ExtractionOutcome.withdrawn(withdrawn.articleId(), extractor.version());
            return from(message, withdrawn.ingestedAt()).with(outcome).build();
        }
        ArrivedArticle.Unprocessable unprocessable = (ArrivedArticle.Unprocessable) arrived;
        ConsequencesBuilder consequences = from(message, Optional.empty());
        unprocessable
                .articleId()
                .ifPresent(id -> consequences.with(
                        ExtractionOutcome.failed(id, null, unprocessable.reason(), extractor.version())));
        log(message, unprocessable.reason());
        return consequences
                .withDeadLetter(unprocessable.reason(), unprocessable.getClass())
                .build();
    }

    /** What follows from a message whose extraction was given up. */
    Consequences givenUp(ConsumerRecord<byte @Nullable [], byte @Nullable []> message, Throwable cause) {
        return reader.read(message) instanceof ArrivedArticle.Posted posted
                ? failed(message, posted.revision(), GivenUpException.problem(cause), cause.getClass())
                : process(message);
    }

    private Consequences posted(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message, ArticleRevision revision) {
        long start = System.nanoTime();
        try {
            Extractor current = extractor.current();
            return extracted(message, revision, current.extractFrom(revision.article()), current.version());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failed(message, revision, GivenUpException.problem(e), e.getClass());
        } finally {
            metrics.extraction().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private Consequences extracted(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message,
            ArticleRevision revision,
            Extraction extraction,
            Extractor.Version version) {
        ConsequencesBuilder consequences = from(message, Optional.of(revision.ingestedAt()));
        Map<String, PolicyEventMessage> events = new LinkedHashMap<>();
        PolicyEventMessage.of(revision.id(), revision.contentHash(), revision.article(), extraction, version)
                .forEach(event -> events.putIfAbsent(event.id(), event));
        events.values().forEach(consequences::with);
        return consequences
                .with(ExtractionOutcome.read(
                        revision.id(), revision.contentHash(), extraction, List.copyOf(events.keySet()), version))
                .build();
    }

    private Consequences failed(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message,
            ArticleRevision revision,
            String problem,
            Class<?> cause) {
        log(message, problem);
        return from(message, Optional.of(revision.ingestedAt()))
                .with(ExtractionOutcome.failed(revision.id(), revision.contentHash(), problem, extractor.version()))
                .withDeadLetter(problem, cause)
                .build();
    }

    private static void log(ConsumerRecord<?, ?> message, String problem) {
        MDC.put(LogKeys.PARTITION, message.partition());
        MDC.put(LogKeys.OFFSET, message.offset());
        LOG.warnf("dead letter: %s", problem);
        MDC.clear();
    }

    private ConsequencesBuilder from(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message, Optional<Instant> ingestedAt) {
        return new ConsequencesBuilder(message, ingestedAt, clock.instant());
    }
}
