package id.linimasa.claims.runtime;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The extractor of the service: its own data, and the mounted catalogue as it last was without a fault. A fault in its own data, or in the
 * mounted file when the service starts, keeps it from starting; a later one keeps the catalogue that was there.
 */
@Singleton
@Startup
public final class CurrentExtractor implements Extractor {
    /** Times that another mounted catalogue was taken over. */
    public static final String RELOADS = "linimasa_catalogue_reloads";
    /** 1 while the mounted catalogue has a fault and an older one is used, else 0. */
    public static final String FAULT = "linimasa_catalogue_fault";

    private static final Logger LOG = Logger.getLogger(CurrentExtractor.class);

    private final Counter reloads;
    private final @Nullable CatalogueFile file;
    private final @Nullable ScheduledExecutorService watch;
    private final @Nullable Future<?> watching;
    private volatile RuleExtractor current;
    private volatile @Nullable String fault;

    CurrentExtractor(ClaimsSettings settings, MeterRegistry registry) {
        reloads = registry.counter(RELOADS);
        registry.gauge(FAULT, this, extractor -> extractor.fault == null ? 0 : 1);
        current = ExtractionData.load(settings.extraction().languages());
        if (settings.catalogue().isEmpty()) {
            file = null;
            watch = null;
            watching = null;
        } else {
            file = new CatalogueFile(settings.catalogue().get(), current);
            RuleExtractor extended = file.changed();
            current = extended == null ? current : extended;
            watch = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "catalogue-watch");
                thread.setDaemon(true);
                return thread;
            });
            long millis = settings.catalogueCheckedEvery().toMillis();
            watching = watch.scheduleWithFixedDelay(this::reload, millis, millis, TimeUnit.MILLISECONDS);
        }
        // What it loads on first use should not count as the time of the first article.
        current.extractFrom(new Article("…", null, null, null, null, null));
    }

    @Override
    public Extractor current() {
        return current;
    }

    @Override
    public Version version() {
        return current.version();
    }

    @Override
    public Extraction extractFrom(Article article) {
        return current.extractFrom(article);
    }

    @Override
    public Explanation explain(Article article) {
        return current.explain(article);
    }

    /** What is wrong with the mounted catalogue, by file and line. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @PreDestroy
    void close() {
        if (watch != null && watching != null) {
            watching.cancel(true);
            watch.shutdownNow();
        }
    }

    private void reload() {
        try {
            RuleExtractor changed = file == null ? null : file.changed();
            if (changed != null) {
                current = changed;
                fault = null;
                reloads.increment();
                LOG.infof("another catalogue is used: %s", changed.version().version());
            }
        } catch (DataFault e) {
            String found = String.valueOf(e.getMessage());
            if (!found.equals(fault)) {
                LOG.warnf("the catalogue stays as it was: %s", found);
            }
            fault = found;
        } catch (RuntimeException e) {
            LOG.warn("the catalogue could not be looked at", e);
        }
    }
}
