package id.linimasa.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** Reads that begin at fixed times, whether those before have been answered or not: one that waits counts with its waiting. */
final class TimedReads implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final URI service;

    TimedReads(URI service, int connections) {
        this.service = service;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
    }

    /** Milliseconds of each read, sorted. */
    double[] atRate(int perSecond, int seconds, LongFunction<String> path) {
        int count = perSecond * seconds;
        double[] measured = new double[count];
        List<Future<?>> reads = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = began + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = i;
            reads.add(read(path.apply(i)).onSuccess(done -> measured[number] = (System.nanoTime() - due) / 1e6));
        }
        Future.all(reads).toCompletionStage().toCompletableFuture().join();
        Arrays.sort(measured);
        return measured;
    }

    /** Reads a second, each connection as fast as it is answered. */
    double asFastAsPossible(int connections, int seconds, LongFunction<String> path) {
        AtomicLong next = new AtomicLong();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        List<Future<Void>> readers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            readers.add(readUntil(end, next, path));
        }
        Future.all(readers).toCompletionStage().toCompletableFuture().join();
        return next.get() * 1e9 / (System.nanoTime() - began);
    }

    private Future<Void> readUntil(long end, AtomicLong next, LongFunction<String> path) {
        return System.nanoTime() > end
                ? Future.succeededFuture()
                : read(path.apply(next.getAndIncrement())).compose(done -> readUntil(end, next, path));
    }

    private Future<Integer> read(String path) {
        return http.request(HttpMethod.GET, service.getPort(), service.getHost(), path)
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException(path + " was answered with " + response.statusCode());
                    }
                    return body.length();
                }));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
