package id.linimasa.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** When a part of a benchmark has to be done, so that what comes after it has its time too. */
record Deadline(long nanoTime) {
    private static final Duration PAUSE = Duration.ofMillis(100);

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Waits until it is so. */
    void await(String what, BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > nanoTime) {
                throw new IllegalStateException("not in time: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
