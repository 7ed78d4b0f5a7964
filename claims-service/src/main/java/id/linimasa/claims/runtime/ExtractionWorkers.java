package id.linimasa.claims.runtime;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The threads that extraction runs on, one a core, with a limit to the time that one article may take.
 *
 * <p>Work starts in the order in which it was submitted, and must be awaited in that order. When it is awaited, everything before it has ended
 * or has been given up, so that it runs already: the limit counts its own time and not that of others. A thread that is given up is replaced,
 * because nothing can stop it if it does not heed its interruption.
 */
public final class ExtractionWorkers implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final Duration limit;

    /**
     * Starts no thread yet.
     *
     * @param size number of threads
     * @param limit after which an article is given up
     */
    public ExtractionWorkers(String name, int size, Duration limit) {
        AtomicInteger number = new AtomicInteger();
        this.limit = limit;
        threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Queues the work. */
    public <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /**
     * Waits for the work.
     *
     * @param givenUp what to answer if the work takes too long
     * @throws InterruptedException if the waiting thread is to stop
     * @throws IllegalStateException if the work failed
     */
    public <T> T await(Future<T> work, Function<GivenUpException, T> givenUp) throws InterruptedException {
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("extraction broke off", e.getCause());
        } catch (TimeoutException e) {
            work.cancel(true);
            int size = threads.getCorePoolSize() + 1;
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
            return givenUp.apply(new GivenUpException("extraction took longer than " + limit.toSeconds() + " s"));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
