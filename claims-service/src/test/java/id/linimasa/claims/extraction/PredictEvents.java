package id.linimasa.claims.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the policy events found in a folder of gold articles, a line of JSON an article. Arguments: the folder and the file to write. */
public final class PredictEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictEvents() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        StringBuilder lines = new StringBuilder();
        for (Path file : articlesIn(folder)) {
            JsonNode gold = JSON.readTree(file.toFile());
            ObjectNode line = JSON.createObjectNode().put("id", gold.path("id").asText());
            ArrayNode events = line.putArray("events");
            TestData.EXTRACTOR
                    .extractFrom(article(gold))
                    .policyEvents()
                    .forEach(event -> events.add(prediction(event)));
            lines.append(line).append('\n');
        }
        Files.writeString(Path.of(arguments[1]), lines);
    }

    private static List<Path> articlesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Article article(JsonNode gold) {
        return new Article(
                gold.path("text").asText(),
                textOrNull(gold, "title"),
                textOrNull(gold, "url"),
                textOrNull(gold, "publisher"),
                textOrNull(gold, "language"),
                textOrNull(gold, "publishedAt"));
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static ObjectNode prediction(PolicyEvent event) {
        ObjectNode row = JSON.createObjectNode()
                .put("subject", event.subject().name())
                .put("type", event.type().code())
                .put("status", event.status().code())
                .put("date", event.date().edtf())
                .put("quote", event.evidence().quote());
        ArrayNode jurisdictions = row.putArray("jurisdictions");
        event.jurisdictions().forEach(jurisdictions::add);
        return row;
    }
}
