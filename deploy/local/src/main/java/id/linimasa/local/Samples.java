package id.linimasa.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles of a directory: {@code .json} as ingest-service takes them, {@code .txt} with the first line as title. */
public final class Samples {
    private static final int LONGEST_TITLE = 300;

    private final Api api;
    private final List<Path> files;

    private Samples(Api api, List<Path> files) {
        this.api = api;
        this.files = files;
    }

    /**
     * The articles of a directory, in the order of their names.
     *
     * @throws UsageException if there is no such directory, or no article in it
     */
    public static Samples in(Path directory, Api api) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new UsageException("no directory of sample articles at " + directory);
        }
        try (Stream<Path> found = Files.list(directory)) {
            List<Path> files = found.filter(file -> hasEnding(file, ".json") || hasEnding(file, ".txt"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException("no .txt and no .json in " + directory);
            }
            return new Samples(api, files);
        }
    }

    /** Whether every article has been accepted. */
    boolean areAllIn(List<PostedArticle> posted) {
        return posted.size() == files.size();
    }

    /** Posts them all; a refused one is told and left out. */
    public List<PostedArticle> postTo(URI ingest, Consumer<String> progress) throws IOException {
        List<PostedArticle> posted = new ArrayList<>();
        for (Path file : files) {
            Api.Answer answer = post(file, ingest);
            if (answer.status() == 202) {
                posted.add(PostedArticle.from(answer));
            } else {
                progress.accept("refused: " + file.getFileName() + ": " + answer.problem());
            }
        }
        progress.accept("posted " + posted.size() + " of " + files.size() + " articles");
        return posted;
    }

    private Api.Answer post(Path file, URI ingest) throws IOException {
        byte[] body = Files.readAllBytes(file);
        if (hasEnding(file, ".json")) {
            return api.post(ingest.resolve("/articles"), "application/json", body);
        }
        String query = Api.query(Map.of("title", firstLine(new String(body, StandardCharsets.UTF_8))));
        return api.post(ingest.resolve("/articles?" + query), "text/plain; charset=UTF-8", body);
    }

    private static String firstLine(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_TITLE, line.codePointCount(0, line.length()))));
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().endsWith(ending);
    }
}
