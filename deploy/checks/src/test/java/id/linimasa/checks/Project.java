package id.linimasa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this project, seen from its root. */
final class Project {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path TOPICS = ROOT.resolve("deploy/topics/topics.conf");
    static final List<String> SERVICES = List.of("ingest-service", "claims-service", "timeline-service");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".data", ".idea", ".vscode", "node_modules");

    private Project() {}

    /** What the build packaged of a service. */
    static Path packaged(String service) {
        Path directory = ROOT.resolve(service).resolve("target/quarkus-app");
        if (!Files.exists(directory.resolve("quarkus-run.jar"))) {
            throw new AssertionError(service + " is not packaged: build it first, mvn -pl " + service + " package");
        }
        return directory;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a directory but those that a build or an editor put there. */
    static List<Path> filesBelow(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(
                            entry -> !NOT_OURS.contains(entry.getFileName().toString()))
                    .flatMap(entry -> Files.isDirectory(entry) ? filesBelow(entry).stream() : Stream.of(entry))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
