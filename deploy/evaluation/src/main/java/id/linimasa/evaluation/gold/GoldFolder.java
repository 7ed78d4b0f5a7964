package id.linimasa.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.claims.extraction.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of annotated articles, a JSON object a file; a file of anything else is passed over.
 *
 * @param articles by name of their file
 * @param names the names of subjects, from {@code subjects.tsv} beside the folder
 */
public record GoldFolder(List<GoldArticle> articles, SubjectNames names) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public GoldFolder {
        articles = List.copyOf(articles);
    }

    /** Reads all of a folder. */
    public static GoldFolder read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            JsonNode node = JSON.readTree(file.toFile());
            if (node.isObject() && node.has("text")) {
                articles.add(article(node));
            }
        }
        Path names = folder.toAbsolutePath().normalize().resolveSibling("subjects.tsv");
        return new GoldFolder(articles, Files.exists(names) ? SubjectNames.read(names) : SubjectNames.none());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static GoldArticle article(JsonNode node) {
        List<Claim> claims = new ArrayList<>();
        node.path("events").forEach(event -> claims.add(claim(event)));
        Article article = new Article(
                node.path("text").asText(),
                textOrNull(node, "title"),
                textOrNull(node, "url"),
                textOrNull(node, "publisher"),
                textOrNull(node, "language"),
                textOrNull(node, "publishedAt"));
        return new GoldArticle(node.path("id").asText(), article, claims);
    }

    private static Claim claim(JsonNode event) {
        List<String> jurisdictions = new ArrayList<>();
        event.path("jurisdictions").forEach(each -> jurisdictions.add(each.asText()));
        return new Claim(
                text(event, "subject"),
                text(event, "type"),
                text(event, "status"),
                text(event, "date"),
                jurisdictions,
                text(event, "quote"));
    }

    private static String text(JsonNode node, String field) {
        return Objects.requireNonNullElse(textOrNull(node, field), "");
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
