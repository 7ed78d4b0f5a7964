package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.projection.LogReader;
import id.linimasa.timeline.projection.LogUnavailable;
import id.linimasa.timeline.rebuild.Comparison.Lacking;
import id.linimasa.timeline.resolver.OtherModel.Subjects;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Failures;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Fills the next read model, and puts it in place when it has everything. For one thread, which may wait. */
final class RebuildRun {
    private static final Logger LOG = Logger.getLogger(RebuildRun.class);
    private static final int BATCHES_BETWEEN_OUTCOMES = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Fresh tables, of which the planner knows nothing yet, would be slow to read. */
    private static final String VACUUM =
            "vacuum (analyze) articles, extraction_outcomes, policy_events, former_articles, "
                    + "former_extraction_outcomes, former_policy_events, subject_names, subject_states, changed_subjects, changed_reports, changed_outcomes, changed_articles, "
                    + "counted_subjects, counted_reports, timeline_entries, contradictions, shown_statements, contradiction_subjects, publisher_agreement";

    private final Database next;
    private final LogReader log;
    private final Subjects subjects;
    private final Comparison comparison;
    private final Indexes indexes;
    private final Marks marks;
    private final Switch change;
    private final Told told;
    private final Duration patience;

    RebuildRun(
            Database next,
            LogReader log,
            Subjects subjects,
            Comparison comparison,
            Indexes indexes,
            Marks marks,
            Switch change,
            Told told,
            Duration patience) {
        this.next = next;
        this.log = log;
        this.subjects = subjects;
        this.comparison = comparison;
        this.indexes = indexes;
        this.marks = marks;
        this.change = change;
        this.told = told;
        this.patience = patience;
    }

    void run() {
        indexes.remove();
        marks.stop();
        read(RebuildState.READING);
        indexes.makeAgain();
        vacuum();
        marks.beginWithAll();
        resolve(RebuildState.RESOLVING);
        refuseLosses();
        change.takeAlong();
        vacuum();
        while (!isInPlace()) {
            told.that(RebuildState.SWITCHING, log.progress(), 0);
            told.laterBy(PAUSE);
        }
    }

    private void read(RebuildState state) {
        int batches = 0;
        while (!readOn()) {
            told.that(state, log.progress(), 0);
            batches++;
            if (batches % BATCHES_BETWEEN_OUTCOMES == 0) {
                subjects.expandOutcomes();
            }
        }
        subjects.expandOutcomes();
    }

    private boolean readOn() {
        try {
            return log.readOn();
        } catch (LogUnavailable e) {
            LOG.debugf("read later: %s", e);
            told.laterBy(PAUSE);
            return false;
        }
    }

    private void resolve(RebuildState state) {
        long waiting = subjects.count();
        int resolved = 1;
        while (resolved > 0) {
            told.that(state, log.progress(), waiting);
            resolved = subjects.resolveOn();
            waiting = Math.max(0, waiting - resolved);
        }
    }

    private void refuseLosses() {
        List<Lacking> lacking = comparison.lacking();
        while (!lacking.isEmpty()) {
            read(RebuildState.RESOLVING);
            resolve(RebuildState.RESOLVING);
            for (Lacking each : lacking) {
                if (comparison.lacks(each)) {
                    throw new CannotBeRebuilt("the log lacks something of what is read now in " + each.table());
                }
            }
            lacking = lacking.stream().anyMatch(Lacking::mayBeMore) ? comparison.lacking() : List.of();
        }
    }

    private boolean isInPlace() {
        read(RebuildState.SWITCHING);
        resolve(RebuildState.SWITCHING);
        try {
            change.to(told.attempt(), this::readTheLast);
            return true;
        } catch (LogUnavailable e) {
            LOG.debugf("switched later: %s", e);
            return false;
        } catch (RuntimeException e) {
            if (!Failures.isLocked(e)) {
                throw e;
            }
            LOG.debugf("switched later: %s", e);
            return false;
        }
    }

    /** While writers wait; so nothing is told meanwhile. */
    private void readTheLast() {
        log.readTheRest();
        subjects.expandOutcomes();
        int resolved = 1;
        while (resolved > 0) {
            resolved = subjects.resolveOn();
        }
    }

    private void vacuum() {
        next.write(VACUUM, Tuple.tuple()).await().atMost(patience);
    }
}
