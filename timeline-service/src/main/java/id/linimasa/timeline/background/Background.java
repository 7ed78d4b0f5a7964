package id.linimasa.timeline.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A thread for work that may wait, until the service stops. The process does not wait for it to end. */
public final class Background {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /** {@code work} ends when it learns that it is to stop. */
    public Background(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
    }

    /** Begins the work. */
    public void start() {
        thread.start();
    }

    /** Tells the work to end. */
    public void stop() {
        stopped.countDown();
    }

    /** Whether the work is to end. */
    public boolean isStopping() {
        return stopped.getCount() == 0;
    }

    /** Waits for so long, or until the work is to end, and tells whether it is. */
    public boolean isStoppedAfter(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
