package id.linimasa.timeline.stream;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of server-sent events that remembers what it was told. */
public final class EventStream implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /** What stands between two empty lines; a comment has no name. */
    public record Event(String id, String name, String data) {}

    private EventStream(InputStream body) {
        this.body = body;
    }

    /** Connects and reads on in the background. */
    public static EventStream open(String query, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/policy-events/stream?" + query))
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200 || response.headers().map().containsValue(List.of("gzip"))) {
            throw new IOException("answered with " + response.statusCode() + " " + response.headers());
        }
        EventStream stream = new EventStream(response.body());
        Thread reader = new Thread(stream::read, "event stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    /** All that was told, comments included. */
    public List<Event> all() {
        return List.copyOf(events);
    }

    /** All but comments. */
    public List<Event> told() {
        return events.stream().filter(event -> event.name() != null).toList();
    }

    /** The ids of the policy events, with the names of what was told about them. */
    public List<String> story() {
        return told().stream()
                .map(event -> event.name() + " " + event.data().replaceAll(".*?\"id\":\"([0-9a-f-]{36})\".*", "$1"))
                .toList();
    }

    boolean ended() {
        return ended;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String id = null;
            String name = null;
            String data = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    events.add(new Event(id, name, data));
                    id = name = data = null;
                } else if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("event:")) {
                    name = line.substring(6);
                } else if (line.startsWith("data:")) {
                    data = line.substring(5);
                }
            }
        } catch (IOException e) {
            // The connection was closed; what was told stays.
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
