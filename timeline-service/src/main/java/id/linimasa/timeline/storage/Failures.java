package id.linimasa.timeline.storage;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/**
 * Tells failures that time heals from those that belong to a record.
 *
 * <p>A record is to blame only for what its own content can cause: a value that PostgreSQL refuses (SQLSTATE class 22), a broken constraint (23), a
 * key too long for its index (54), a cardinality (21), or an exception of our own code. All else (connections, resources, time-outs, deadlocks,
 * missing privileges or tables, a database that turned read-only) has nothing to do with it, and setting good records aside for it would lose them.
 */
public final class Failures {
    private static final Set<String> CLASSES_OF_A_RECORD = Set.of("21", "22", "23", "54");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";

    private Failures() {}

    /** Whether somebody else held what was to be locked. */
    public static boolean isLocked(Throwable failure) {
        return failure instanceof PgException refusal
                && (LOCK_NOT_AVAILABLE.equals(refusal.getSqlState()) || DEADLOCK.equals(refusal.getSqlState()));
    }

    /** Whether the same statement can succeed later, with nobody changing what it writes. */
    public static boolean healWithTime(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof PgException refusal) {
            String state = refusal.getSqlState();
            return state == null || state.length() < 2 || !CLASSES_OF_A_RECORD.contains(state.substring(0, 2));
        }
        return !(cause instanceof RuntimeException)
                || cause instanceof VertxException
                || cause instanceof IllegalStateException
                || cause instanceof CancellationException
                || cause instanceof io.smallrye.mutiny.TimeoutException;
    }
}
