package id.linimasa.claims.pipeline;

import id.linimasa.claims.runtime.ClaimsSettings;
import id.linimasa.claims.runtime.ExtractionWorkers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pipeline running on a thread of its own, from the start of the service to its end, through whatever happens to the broker. After
 * an error it begins a new session at the committed offsets, half a second later, without end.
 */
@Singleton
public class ArticlePipeline {
    private static final Logger LOG = Logger.getLogger(ArticlePipeline.class);
    private static final long PAUSE_MILLIS = 500;
    /** For the batch that is being worked on: together with the closing well below the 30 s after which a container is killed. */
    private static final Duration FINISH = Duration.ofSeconds(15);

    private final KafkaClients clients;
    private final ArticleProcessor processor;
    private final ClaimsMetrics metrics;
    private final MeterRegistry registry;
    private final ClaimsSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "article-pipeline");
    private volatile long lastProgress = System.nanoTime();
    private volatile @Nullable ArticleSession session;

    ArticlePipeline(
            KafkaClients clients,
            ArticleProcessor processor,
            ClaimsMetrics metrics,
            MeterRegistry registry,
            ClaimsSettings settings) {
        this.clients = clients;
        this.processor = processor;
        this.metrics = metrics;
        this.registry = registry;
        this.settings = settings;
    }

    /** Whether the thread lives and has come further lately. Waiting for a broker that is away counts as progress: a restart cures nothing. */
    public boolean isAlive() {
        return thread.isAlive()
                && System.nanoTime() - lastProgress
                        < settings.articles().stuckAfter().toNanos();
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Returns when the batch in work is published, or given up with its transaction aborted; at most 15 s and the closing later. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        ArticleSession current = session;
        if (current != null) {
            current.wakeUp();
        }
        thread.join(FINISH.toMillis());
        thread.interrupt();
        thread.join(FINISH.toMillis() / 3);
    }

    private void run() {
        int size = Runtime.getRuntime().availableProcessors();
        try (ExtractionWorkers workers =
                new ExtractionWorkers("extraction", size, settings.extraction().timeLimit())) {
            while (isRunning()) {
                live(workers);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void live(ExtractionWorkers workers) throws InterruptedException {
        try (ArticleSession opened =
                new ArticleSession(clients, processor, workers, metrics, registry, this::progress)) {
            session = opened;
            work(opened);
            opened.leave();
        } catch (KafkaException e) {
            progress();
            restart(e);
        } catch (RuntimeException e) {
            // Not for the broker to heal: should it go on like this, the missing progress makes the service count as
            // stuck.
            restart(e);
        } finally {
            session = null;
        }
    }

    private void work(ArticleSession opened) throws InterruptedException {
        try {
            while (isRunning()) {
                opened.step();
            }
        } catch (WakeupException e) {
            LOG.debug("waiting no longer for a batch, as the service stops");
        }
    }

    private void restart(RuntimeException cause) throws InterruptedException {
        if (isRunning()) {
            LOG.warnf("the pipeline begins again at the committed offsets: %s", cause);
            metrics.restarted();
            stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void progress() {
        lastProgress = System.nanoTime();
    }
}
