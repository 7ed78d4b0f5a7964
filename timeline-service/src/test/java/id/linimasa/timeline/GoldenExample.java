package id.linimasa.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A golden example of a producer, read from where its owner keeps it. */
public record GoldenExample(String file, String key, Map<String, String> headers, JsonNode value) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Path> OWNERS = List.of(
            Path.of("../ingest-service/src/main/resources/contracts/examples"),
            Path.of("../claims-service/src/main/resources/contracts/examples"));

    /** All examples whose file name starts so. */
    public static List<GoldenExample> all(String prefix) {
        return OWNERS.stream()
                .flatMap(GoldenExample::files)
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .sorted()
                .map(GoldenExample::read)
                .toList();
    }

    /** The one in that file. */
    public static GoldenExample of(String name) {
        return all(name + ".json").get(0);
    }

    public String topic() {
        if (file.startsWith("article-")) {
            return "articles";
        }
        return file.startsWith("policy-event-") ? "policy-events" : "extraction-outcomes";
    }

    /** As it is sent. */
    public Message message() {
        return new Message(topic(), key, new LinkedHashMap<>(headers), value.isNull() ? null : value.toString());
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenExample read(Path file) {
        try {
            JsonNode example = MAPPER.readTree(file.toFile());
            Map<String, String> headers = new LinkedHashMap<>();
            example.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return new GoldenExample(
                    file.getFileName().toString(), example.get("key").asText(), headers, example.get("value"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
