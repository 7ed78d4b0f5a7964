package id.linimasa.timeline.history;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Problems;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.StorageConfiguration;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Sees to it that what was known at an instant is worked out before it is read. That takes a moment where nobody has asked for that time before; who
 * would have to wait longer than for any other answer is told to come back, and what was worked out by then is kept.
 */
@ApplicationScoped
public class History {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final SubjectHistory subjects;
    private final Duration patience;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "history of readers");
        thread.setDaemon(true);
        return thread;
    });

    History(Database database, SubjectHistory subjects, StorageConfiguration configuration) {
        this.database = database;
        this.subjects = subjects;
        patience = configuration.readTimeout().multipliedBy(3).dividedBy(4);
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutdownNow();
    }

    /**
     * Reads what follows from statements.
     *
     * @param subject the only one that the answer is about, if there is one
     * @return fails with a problem, 503, if it has to be worked out and takes too long
     */
    public <T> Uni<T> knowing(AsOf asOf, Optional<String> subject, Supplier<Uni<T>> read) {
        return knowingOf(asOf, subject.map(List::of), read);
    }

    /**
     * Reads what follows from statements.
     *
     * @param subjects those that the answer is about, if it is not about all
     * @return fails with a problem, 503, if it has to be worked out and takes too long
     */
    public <T> Uni<T> knowingOf(AsOf asOf, Optional<List<String>> subjects, Supplier<Uni<T>> read) {
        return asOf.instant()
                .map(at -> known(at, subjects.map(its -> its.toArray(String[]::new)))
                        .chain(read::get))
                .orElseGet(read);
    }

    /** Reads what follows from statements about the subject, and from those that did not count later. */
    public <T> Uni<T> knowingAll(String subject, Supplier<Uni<T>> read) {
        long deadline = System.nanoTime() + patience.toNanos();
        return database.bounded(() -> Uni.createFrom()
                        .item(() -> workOutAll(subject, deadline))
                        .runSubscriptionOn(worker))
                .chain(all -> {
                    if (!all) {
                        throw Problems.historyNotReady();
                    }
                    return read.get();
                });
    }

    private boolean workOutAll(String subject, long deadline) {
        boolean all = false;
        while (!all && System.nanoTime() < deadline) {
            all = subjects.workOut(subject, AT_ONCE);
        }
        return all;
    }

    private Uni<Boolean> known(OffsetDateTime at, Optional<String[]> subjects) {
        long deadline = System.nanoTime() + patience.toNanos();
        return known(at, subjects, deadline);
    }

    private Uni<Boolean> known(OffsetDateTime at, Optional<String[]> subjects, long deadline) {
        return unknown(at, subjects).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(true);
            }
            if (System.nanoTime() >= deadline) {
                throw Problems.historyNotReady();
            }
            return database.bounded(() -> workOut(found, at, deadline)).chain(() -> known(at, subjects, deadline));
        });
    }

    private Uni<Void> workOut(List<String> found, OffsetDateTime at, long deadline) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    for (String subject : found) {
                        if (System.nanoTime() < deadline) {
                            subjects.workOut(subject, at);
                        }
                    }
                    return null;
                })
                .runSubscriptionOn(worker);
    }

    private Uni<List<String>> unknown(OffsetDateTime at, Optional<String[]> subjects) {
        Query query = new Query()
                .append("select subject_id from unknown_subjects_at(?)", at)
                .appendIf(subjects, "where subject_id = any (?)")
                .append("limit ?", AT_ONCE);
        return database.read(query, row -> row.getString("subject_id"));
    }
}
