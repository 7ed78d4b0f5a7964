package id.linimasa.timeline.history;

import id.linimasa.timeline.background.Background;
import id.linimasa.timeline.resolver.ResolverConfiguration;
import id.linimasa.timeline.resolver.Waiting;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Works out what was known of one subject after the other, while no subject waits to be resolved, in a tenth of the time; and removes what is older than
 * the retention. Any number of instances may do so at once.
 */
@ApplicationScoped
public class HistoryLoop {
    private static final Logger LOG = Logger.getLogger(HistoryLoop.class);
    private static final int AT_ONCE = 20;
    private static final int REST = 9;
    private static final Duration RETENTION_LOOKED_AT = Duration.ofMinutes(10);

    private final Database database;
    private final SubjectHistory subjects;
    private final Retention retention;
    private final Waiting waiting;
    private final HistoryConfiguration configuration;
    private final Duration patience;
    private final Background background = new Background("history", this::run);
    private String last = "";

    HistoryLoop(
            Database database,
            SubjectHistory subjects,
            Retention retention,
            Waiting waiting,
            HistoryConfiguration configuration,
            ResolverConfiguration resolver) {
        this.database = database;
        this.subjects = subjects;
        this.retention = retention;
        this.waiting = waiting;
        this.configuration = configuration;
        patience = resolver.attemptTimeout();
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    private void run() {
        long looked = System.nanoTime();
        Duration pause = configuration.poll();
        while (!background.isStoppedAfter(pause)) {
            try {
                if (System.nanoTime() - looked > RETENTION_LOOKED_AT.toNanos()) {
                    looked = System.nanoTime();
                    configuration.retention().ifPresent(retention::removeOlderThan);
                }
                pause = configuration.ahead() ? workOut() : configuration.poll();
            } catch (RuntimeException e) {
                LOG.debugf("history is worked out later: %s", e);
                pause = configuration.poll();
            }
        }
    }

    /** Returns how long to rest. */
    private Duration workOut() {
        if (waiting.queue().await().atMost(patience).length() > 0) {
            return configuration.poll();
        }
        Optional<String> next = next();
        if (next.isEmpty()) {
            last = "";
            return configuration.poll();
        }
        last = next.get();
        long begun = System.nanoTime();
        subjects.workOut(last, AT_ONCE);
        return Duration.ofNanos(System.nanoTime() - begun).multipliedBy(REST);
    }

    private Optional<String> next() {
        Query query = new Query()
                .append(
                        "select subject_id from subject_states where not complete and subject_id > ? order by 1 limit 1",
                        last);
        return database.read(query, row -> row.getString("subject_id")).await().atMost(patience).stream()
                .findFirst();
    }
}
