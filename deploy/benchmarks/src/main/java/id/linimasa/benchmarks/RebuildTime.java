package id.linimasa.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Has the read model rebuilt from the log, and measures how long that takes. */
final class RebuildTime {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private RebuildTime() {}

    /** From the request until the rebuilt one is read. */
    static double seconds(URI timeline) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI rebuild = timeline.resolve("/rebuild");
        long began = System.nanoTime();
        send(client, HttpRequest.newBuilder(rebuild).POST(BodyPublishers.noBody()));
        String state = send(client, HttpRequest.newBuilder(rebuild));
        while (!state.contains("\"endedAt\"")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            state = send(client, HttpRequest.newBuilder(rebuild));
        }
        if (!state.contains("\"state\":\"done\"")) {
            throw new IllegalStateException(state);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
