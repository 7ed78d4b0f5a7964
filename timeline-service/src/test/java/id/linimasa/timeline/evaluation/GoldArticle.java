package id.linimasa.timeline.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An annotated article, and what is told in it: by its annotators, or by an extractor in a line of predictions. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldArticle(
        String id,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String text,
        @Nullable List<Claim> events) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One dated statement. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Claim(
            String subject,
            String type,
            String status,
            String date,
            @Nullable List<String> jurisdictions,
            @Nullable String actor,
            @Nullable List<String> actors,
            @Nullable String quote,
            @Nullable List<String> flags) {}

    /** The articles of a folder, by id. */
    public static List<GoldArticle> in(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                GoldArticle article = JSON.readValue(file.toFile(), GoldArticle.class);
                if (article.text() != null) {
                    articles.add(article);
                }
            }
        }
        return articles;
    }

    /** The same articles with the predictions of a JSONL file instead of their own claims. */
    public static List<GoldArticle> withPredictions(List<GoldArticle> articles, Path file) throws IOException {
        Map<String, List<Claim>> predicted = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                GoldArticle row = JSON.readValue(line, GoldArticle.class);
                predicted.put(row.id(), row.events() == null ? List.of() : row.events());
            }
        }
        return articles.stream()
                .map(article -> new GoldArticle(
                        article.id(),
                        article.publisher(),
                        article.publishedAt(),
                        article.text(),
                        predicted.getOrDefault(article.id(), List.of())))
                .toList();
    }
}
