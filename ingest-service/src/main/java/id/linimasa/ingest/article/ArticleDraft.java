package id.linimasa.ingest.article;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an article as they were posted, nothing checked yet. A field that was not given is absent.
 *
 * @param fields values by field name; every name is one of {@link #FIELDS}
 */
public record ArticleDraft(Map<String, String> fields) {
    public static final String URL = "url";
    public static final String PUBLISHER = "publisher";
    public static final String TITLE = "title";
    public static final String LANGUAGE = "language";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String TEXT = "text";

    /** What a poster may say of an article besides its text. */
    public static final Set<String> METADATA = Set.of(URL, PUBLISHER, TITLE, LANGUAGE, PUBLISHED_AT);

    /** All that a poster may say of an article. */
    public static final Set<String> FIELDS = Set.of(URL, PUBLISHER, TITLE, LANGUAGE, PUBLISHED_AT, TEXT);

    public ArticleDraft {
        fields = Map.copyOf(fields);
        if (!FIELDS.containsAll(fields.keySet())) {
            throw new IllegalArgumentException("not fields of an article: " + fields.keySet());
        }
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
