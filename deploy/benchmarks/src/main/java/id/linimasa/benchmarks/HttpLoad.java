package id.linimasa.benchmarks;

import id.linimasa.local.PostedArticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Posts articles over many connections at once, an article a request. */
final class HttpLoad implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final int connections;
    private final URI ingest;

    HttpLoad(URI ingest, int connections) {
        this.ingest = ingest;
        this.connections = connections;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
    }

    /**
     * Posts the articles and returns when each is acknowledged.
     *
     * @throws ExecutionException if one is not accepted
     */
    List<PostedArticle> post(BenchmarkArticles articles, int count) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<PostedArticle> posted = Collections.synchronizedList(new ArrayList<>(count));
        Future.all(IntStream.range(0, connections)
                        .mapToObj(connection -> postRest(articles, next, count, posted))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return posted;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Future<Void> postRest(
            BenchmarkArticles articles, AtomicInteger next, int count, List<PostedArticle> posted) {
        int number = next.getAndIncrement();
        if (number >= count) {
            return Future.succeededFuture();
        }
        return http.request(HttpMethod.POST, ingest.getPort(), ingest.getHost(), "/articles")
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .send(Buffer.buffer(articles.json(number))))
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() != 202) {
                        throw new IllegalStateException("ingest-service answered " + response.statusCode());
                    }
                    JsonObject answer = body.toJsonObject();
                    return new PostedArticle(answer.getString("id"), answer.getString("contentHash"));
                }))
                .compose(article -> {
                    posted.add(article);
                    return postRest(articles, next, count, posted);
                });
    }
}
