package id.linimasa.timeline.resolver;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Resolves changed subjects, one after the other, on a thread of its own: as soon as it is told of a commit, and now and then without being told. It waits
 * out whatever time heals; a subject that fails for another reason lets all others go first.
 */
@ApplicationScoped
public class ResolverLoop {
    private static final Logger LOG = Logger.getLogger(ResolverLoop.class);

    private static final int MOST_AT_ONCE = 100;

    private final ChangedSubjects changed;
    private final Waiting waiting;
    private final ResolverMetrics metrics;
    private final ResolverConfiguration configuration;
    private final Resting resting = new Resting();
    private final Semaphore told = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "resolver");
    private volatile boolean stopping;
    private long measuredAt = System.nanoTime();

    ResolverLoop(
            ChangedSubjects changed, Waiting waiting, ResolverMetrics metrics, ResolverConfiguration configuration) {
        this.changed = changed;
        this.waiting = waiting;
        this.metrics = metrics;
        this.configuration = configuration;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        told.release();
    }

    /** Tells of a commit. Returns at once. */
    public void wake() {
        if (told.availablePermits() == 0) {
            told.release();
        }
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    private void run() {
        while (!stopping) {
            try {
                measure();
                if (resolveAll()) {
                    waitForCommit();
                }
            } catch (RuntimeException e) {
                if (!stopping) {
                    metrics.failed();
                    LOG.warnf("trying again after %s", e);
                    LockSupport.parkNanos(configuration.pause().toNanos());
                }
            }
        }
    }

    /** Whether nothing waits any more but subjects that rest. */
    private boolean resolveAll() {
        told.drainPermits();
        changed.expandOutcomes();
        List<String> subjects = changed.next(MOST_AT_ONCE, resting.at(System.nanoTime()));
        if (!subjects.isEmpty()) {
            resolve(subjects);
        }
        return subjects.isEmpty();
    }

    /** Many at once cost less than one after the other; one that fails must not keep the others back. */
    private void resolve(List<String> subjectIds) {
        try {
            metrics.resolving(() -> resting.resolved(changed.resolve(subjectIds), System.nanoTime()));
        } catch (RuntimeException e) {
            if (subjectIds.size() == 1) {
                changed.failed(subjectIds.get(0));
                throw e;
            }
            LOG.debugf("one by one after %s", e);
            subjectIds.forEach(each -> resolve(List.of(each)));
        }
    }

    private void measure() {
        if (System.nanoTime() - measuredAt > configuration.poll().toNanos()) {
            metrics.measured(waiting.queue().await().atMost(configuration.attemptTimeout()));
            measuredAt = System.nanoTime();
        }
    }

    private void waitForCommit() {
        try {
            Duration pause = resting.noLongerThan(configuration.poll(), System.nanoTime());
            if (told.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                told.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
