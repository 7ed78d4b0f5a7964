package id.linimasa.timeline.projection;

import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Measures how old an article is when its outcome and every statement of it can be read. They come on two topics, so after each commit of either the
 * database is asked which of the waiting outcomes are complete. A measurement never holds a batch up; one that fails is made after the next commit.
 * Safe for concurrent callers.
 */
@ApplicationScoped
public class VisibleAge {
    private static final Logger LOG = Logger.getLogger(VisibleAge.class);

    /** An outcome one of whose statements was set aside waits in vain: the oldest make room. */
    private static final int MOST_WAITING = 10_000;

    private final Database database;
    private final ProjectionMetrics metrics;
    private final Map<UUID, Instant> waiting = new LinkedHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    public VisibleAge(Database database, ProjectionMetrics metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    /** Tells that the outcomes of these articles, with the instants of their acceptance, are committed. */
    void outcomesCommitted(Map<UUID, Instant> ingestedAt) {
        synchronized (waiting) {
            waiting.putAll(ingestedAt);
            var oldest = waiting.keySet().iterator();
            for (int surplus = waiting.size() - MOST_WAITING; surplus > 0; surplus--) {
                oldest.next();
                oldest.remove();
            }
        }
        measure();
    }

    /** Tells that statements are committed. */
    void statementsCommitted() {
        measure();
    }

    /** One question at a time; what is asked meanwhile is answered by the next. */
    private void measure() {
        if (asked.getAndIncrement() == 0) {
            ask();
        }
    }

    private void ask() {
        int answered = asked.get();
        Map<UUID, Instant> candidates;
        synchronized (waiting) {
            candidates = Map.copyOf(waiting);
        }
        if (candidates.isEmpty()) {
            done(answered);
            return;
        }
        Query complete = new Query()
                .append("select article_id from complete_outcomes where article_id = any (?)", (Object)
                        candidates.keySet().toArray(UUID[]::new));
        database.read(complete, row -> row.getUUID("article_id"))
                .onTermination()
                .invoke(() -> done(answered))
                .subscribe()
                .with(
                        visible -> record(visible, candidates),
                        failure -> LOG.debugf("visible age not measured: %s", failure));
    }

    private void done(int answered) {
        if (asked.addAndGet(-answered) > 0) {
            ask();
        }
    }

    private void record(List<UUID> visible, Map<UUID, Instant> candidates) {
        for (UUID article : visible) {
            Instant ingestedAt = candidates.get(article);
            boolean first;
            synchronized (waiting) {
                first = waiting.remove(article, ingestedAt);
            }
            if (first && ingestedAt != null) {
                metrics.visible(ingestedAt);
            }
        }
    }
}
