package id.linimasa.ingest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The query parameters that a canonical URL does without; data, in {@code url/tracking-parameters.txt}. */
final class TrackingParameters {
    private static final String FILE = "/url/tracking-parameters.txt";
    private static final Pattern ENTRY = Pattern.compile("[a-z0-9_.-]+\\*?");

    private final Set<String> names;
    private final List<String> prefixes;

    private TrackingParameters(Set<String> names, List<String> prefixes) {
        this.names = names;
        this.prefixes = prefixes;
    }

    /** Reads those that come with the service. */
    static TrackingParameters load() {
        try (InputStream in = TrackingParameters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads them from lines.
     *
     * @throws IllegalArgumentException naming file and line, if a line is neither a name, nor a comment, nor blank
     */
    static TrackingParameters of(List<String> lines, String file) {
        Set<String> names = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String entry = lines.get(i).strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (!ENTRY.matcher(entry).matches()) {
                throw new IllegalArgumentException(
                        "%s:%d: not the name of a query parameter in lower case: %s".formatted(file, i + 1, entry));
            }
            if (entry.endsWith("*")) {
                prefixes.add(entry.substring(0, entry.length() - 1));
            } else {
                names.add(entry);
            }
        }
        return new TrackingParameters(Set.copyOf(names), List.copyOf(prefixes));
    }

    boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.contains(lower) || prefixes.stream().anyMatch(lower::startsWith);
    }
}
