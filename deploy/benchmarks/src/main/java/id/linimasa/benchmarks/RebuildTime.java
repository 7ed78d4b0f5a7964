package id.linimasa.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Has the read model rebuilt from the log, and measures how long that takes. */
final class RebuildTime {
    private RebuildTime() {}

    /** From the request until the rebuilt one is read. */
    static double seconds(URI timeline, Deadline deadline) {
        HttpClient client = HttpClient.newHttpClient();
        URI rebuild = timeline.resolve("/rebuild");
        long began = System.nanoTime();
        send(client, HttpRequest.newBuilder(rebuild).POST(BodyPublishers.noBody()));
        deadline.await(
                "a rebuild", () -> send(client, HttpRequest.newBuilder(rebuild)).contains("\"endedAt\""));
        double taken = (System.nanoTime() - began) / 1e9;
        String state = send(client, HttpRequest.newBuilder(rebuild));
        if (!state.contains("\"state\":\"done\"")) {
            throw new IllegalStateException(state);
        }
        return taken;
    }

    private static String send(HttpClient client, HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
