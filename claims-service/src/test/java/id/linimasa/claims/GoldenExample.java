package id.linimasa.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One golden example of a contract: a whole Kafka message. A value of null is a null on the topic. */
public record GoldenExample(
        String name,
        String key,
        Map<String, String> headers,
        @Nullable String value) {
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final Path ARTICLES = Path.of("../ingest-service/src/main/resources/contracts/examples");
    public static final Path OWN = Path.of("src/main/resources/contracts/examples");

    /** All of a folder whose names begin with the prefix, by name. */
    public static List<GoldenExample> all(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .map(GoldenExample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProducerRecord<byte[], byte[]> on(String topic) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), bytes());
        headers.forEach((header, text) -> message.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** The value as it is on the topic. */
    public byte @Nullable [] bytes() {
        return value == null ? null : value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

    private static GoldenExample read(Path file) {
        try {
            JsonNode example = JSON.readTree(file.toFile());
            return new GoldenExample(
                    file.getFileName().toString(),
                    example.get("key").textValue(),
                    JSON.convertValue(
                            example.get("headers"),
                            JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class)),
                    example.get("value").isNull() ? null : JSON.writeValueAsString(example.get("value")));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
