package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.background.Background;
import id.linimasa.timeline.projection.LogReader;
import id.linimasa.timeline.projection.LogUnavailable;
import id.linimasa.timeline.projection.Replay;
import id.linimasa.timeline.projection.StreamPlace;
import id.linimasa.timeline.resolver.OtherModel;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.DatabaseUnavailable;
import id.linimasa.timeline.storage.Failures;
import id.linimasa.timeline.storage.OtherSchemas;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks whether a rebuild is wanted, and does it. A lock in the database, which ends with its connection, keeps other instances from doing so at the same
 * time; one that was stopped half way is begun anew by whoever looks next.
 */
@ApplicationScoped
public class RebuildLoop {
    private static final Logger LOG = Logger.getLogger(RebuildLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final OtherSchemas others;
    private final Schemas schemas;
    private final Rebuilds rebuilds;
    private final Replay replay;
    private final OtherModel resolver;
    private final RebuildMetrics metrics;
    private final RebuildConfiguration configuration;
    private final Background background = new Background("rebuild", this::run);

    RebuildLoop(
            Database database,
            OtherSchemas others,
            Schemas schemas,
            Rebuilds rebuilds,
            Replay replay,
            OtherModel resolver,
            RebuildMetrics metrics,
            RebuildConfiguration configuration) {
        this.database = database;
        this.others = others;
        this.schemas = schemas;
        this.rebuilds = rebuilds;
        this.replay = replay;
        this.resolver = resolver;
        this.metrics = metrics;
        this.configuration = configuration;
    }

    void start(@Observes StartupEvent started) {
        metrics.nothingToDo();
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    private void run() {
        while (!background.isStoppedAfter(configuration.poll())) {
            try {
                if (isUnderWay() || !schemas.leftOver().isEmpty()) {
                    others.locked("linimasa rebuild", this::work);
                }
            } catch (RuntimeException e) {
                LOG.debugf("whether a rebuild is wanted is looked for later: %s", e);
            }
        }
    }

    private boolean isUnderWay() {
        return rebuilds.last().await().atMost(PATIENCE).stream().anyMatch(last -> last.endedAt() == null);
    }

    private void work() {
        schemas.removeLeftOver();
        rebuilds.begin().ifPresent(this::rebuild);
    }

    private void rebuild(Attempt attempt) {
        LOG.infof("the read model is rebuilt from the log, attempt %d", attempt.number());
        try {
            fillAndSwitch(attempt);
            metrics.ended(RebuildState.DONE);
            LOG.info("the rebuilt read model is in place");
        } catch (CalledOff e) {
            LOG.info("the rebuild was called off, or somebody else begins anew");
        } catch (RuntimeException e) {
            if (healsWithTime(e)) {
                LOG.warnf("the rebuild is begun anew after %s", e);
            } else {
                LOG.errorf(e, "the rebuild has failed, nothing is changed");
                metrics.ended(RebuildState.FAILED);
                rebuilds.fail(attempt, String.valueOf(e.getMessage()));
            }
        } finally {
            metrics.nothingToDo();
        }
    }

    private void fillAndSwitch(Attempt attempt) {
        NextModel model = schemas.make();
        Switch change = new Switch(model, database, configuration);
        StreamPlace place = change.prepare();
        Duration patience = configuration.attemptTimeout();
        others.with(model.next(), next -> {
            try (LogReader log = replay.into(next, place)) {
                new RebuildRun(
                                next,
                                log,
                                resolver.of(next, patience),
                                new Comparison(model, database, patience),
                                new Indexes(model, database, patience),
                                new Marks(model, database, patience),
                                change,
                                new Told(attempt, rebuilds, metrics, background),
                                patience)
                        .run();
            }
        });
    }

    private boolean healsWithTime(RuntimeException failure) {
        return background.isStopping()
                || failure instanceof LogUnavailable
                || failure instanceof DatabaseUnavailable
                || Failures.healWithTime(failure);
    }
}
