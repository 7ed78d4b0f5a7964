package id.linimasa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON over HTTP, as any user of the services would speak it. A request that gets no answer at all ends in an {@link UncheckedIOException}.
 */
public final class Api {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * An answer.
     *
     * @param body an empty object where the answer had no JSON
     */
    public record Answer(int status, JsonNode body) {
        /** What a problem document says, or the status where there is none. */
        public String problem() {
            StringBuilder said = new StringBuilder().append(status);
            for (String field : List.of("title", "detail")) {
                if (body.hasNonNull(field)) {
                    said.append(' ').append(body.get(field).asText());
                }
            }
            for (JsonNode violation : body.path("violations")) {
                said.append("; ")
                        .append(violation.path("field").asText())
                        .append(": ")
                        .append(violation.path("message").asText());
            }
            return said.toString();
        }
    }

    /** Posts a body. */
    public Answer post(URI address, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Reads one resource. */
    public Answer get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Removes one resource. */
    public Answer delete(URI address) {
        return send(HttpRequest.newBuilder(address).DELETE());
    }

    /**
     * All items of a list, page by page.
     *
     * @throws IllegalStateException with what the service says, if it does not answer with the list
     */
    public List<JsonNode> items(URI list, Map<String, String> parameters) {
        List<JsonNode> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Map<String, String> page = new TreeMap<>(parameters);
            if (cursor != null) {
                page.put("cursor", cursor);
            }
            Answer answer = get(URI.create(list + "?" + query(page)));
            if (answer.status() != 200) {
                throw new IllegalStateException("GET " + list + ": " + answer.problem());
            }
            answer.body().path("items").forEach(items::add);
            JsonNode next = answer.body().path("next");
            cursor = next.isTextual() ? next.asText() : null;
        } while (cursor != null);
        return items;
    }

    /** The parameters as a query string, percent-encoded. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(
                    request.timeout(TIMEOUT)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(response.statusCode(), isJson ? json.readTree(response.body()) : json.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
