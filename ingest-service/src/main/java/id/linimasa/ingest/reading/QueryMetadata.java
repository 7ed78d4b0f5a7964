package id.linimasa.ingest.reading;

import id.linimasa.ingest.article.ArticleDraft;
import id.linimasa.ingest.article.Violation;
import java.net.URLDecoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a poster says of an article by query parameters, for bodies that hold nothing but a text. They are read as strictly as JSON: a
 * parameter that is unknown, given twice or not UTF-8 is a violation.
 *
 * @param fields values by field name, not checked yet
 * @param violations what was wrong with the query itself
 */
public record QueryMetadata(Map<String, String> fields, List<Violation> violations) {
    /** No query. */
    public static final QueryMetadata NONE = new QueryMetadata(Map.of(), List.of());

    public QueryMetadata {
        fields = Map.copyOf(fields);
        violations = List.copyOf(violations);
    }

    /** Reads the query of a request, percent-encoded as it arrived. */
    public static QueryMetadata parse(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return NONE;
        }
        Map<String, String> fields = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (String parameter : rawQuery.split("&", -1)) {
            if (parameter.isEmpty()) {
                continue;
            }
            String[] parts = parameter.split("=", 2);
            String name = FieldName.printable(parts[0]);
            if (!ArticleDraft.METADATA.contains(name)) {
                violations.add(new Violation(name, "is not a query parameter of this resource"));
                continue;
            }
            try {
                if (fields.put(name, decoded(parts.length == 2 ? parts[1] : "")) != null) {
                    violations.add(new Violation(name, "must be given once only"));
                }
            } catch (CharacterCodingException | IllegalArgumentException e) {
                violations.add(new Violation(name, "must be percent-encoded UTF-8"));
            }
        }
        return new QueryMetadata(fields, violations);
    }

    /** The violations of a query beside a body that carries all the fields itself: there, every parameter is one too many. */
    public List<Violation> refusedBesideJson() {
        List<Violation> all = new ArrayList<>(violations);
        fields.keySet().stream()
                .sorted()
                .map(name -> new Violation(name, "belongs into the JSON body, not into the query"))
                .forEach(all::add);
        return all;
    }

    private static String decoded(String value) throws CharacterCodingException {
        byte[] bytes = URLDecoder.decode(value, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StrictUtf8.decode(bytes).toString();
    }
}
