package id.linimasa.benchmarks;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Reads that begin at fixed times, whether those before have been answered or not: one that waits counts with its waiting. All of them are on one event
 * loop, as are the connections; what is not answered in time is given up, and counted.
 */
final class TimedReads implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context loop = vertx.getOrCreateContext();
    private final HttpClient http;
    private final URI service;

    TimedReads(URI service, int connections) {
        this.service = service;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
    }

    /** Milliseconds of each read, sorted; one that was not answered, or with an error, counts as infinite. */
    double[] atRate(int perSecond, int seconds, LongFunction<String> path) {
        int count = perSecond * seconds;
        List<Future<Double>> reads = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = began + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            reads.add(onLoop(path.apply(i))
                    .map(answered -> answered ? (System.nanoTime() - due) / 1e6 : Double.POSITIVE_INFINITY));
        }
        double[] measured =
                reads.stream().mapToDouble(TimedReads::awaited).sorted().toArray();
        long unanswered = Arrays.stream(measured).filter(Double::isInfinite).count();
        if (unanswered > 0) {
            System.out.printf("%,d of %,d reads were not answered, or not with 200%n", unanswered, count);
        }
        return measured;
    }

    /** Reads a second, each connection as fast as it is answered. */
    double asFastAsPossible(int connections, int seconds, LongFunction<String> path) {
        AtomicLong next = new AtomicLong();
        AtomicLong answers = new AtomicLong();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        List<Future<Void>> readers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            readers.add(readUntil(end, next, answers, path));
        }
        readers.forEach(TimedReads::awaited);
        return answers.get() * 1e9 / (System.nanoTime() - began);
    }

    private Future<Void> readUntil(long end, AtomicLong next, AtomicLong answers, LongFunction<String> path) {
        return System.nanoTime() > end
                ? Future.succeededFuture()
                : onLoop(path.apply(next.getAndIncrement())).compose(answered -> {
                    answers.addAndGet(answered ? 1 : 0);
                    return readUntil(end, next, answers, path);
                });
    }

    /** Whether it was answered. */
    private Future<Boolean> onLoop(String path) {
        Promise<Boolean> answered = Promise.promise();
        loop.runOnContext(now -> read(path)
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(false)
                .onComplete(answered));
        return answered.future();
    }

    private Future<Boolean> read(String path) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setURI(path)
                .setTimeout(PATIENCE.toMillis());
        return http.request(options).compose(request -> request.send()).compose(response -> response.body()
                .map(body -> response.statusCode() == 200));
    }

    private static <T> T awaited(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        awaited(vertx.close());
    }
}
