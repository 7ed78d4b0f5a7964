package id.linimasa.ingest.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.linimasa.ingest.article.ArticleDraft;
import id.linimasa.ingest.article.ArticleReview;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.article.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the fields of an article from a JSON object, strictly: a field that is unknown, given twice or of another type than string or null is a
 * violation, and all of them are named. Nothing is converted: the number 2023 is no publication date. Used once.
 *
 * <p>A body that is no JSON (RFC 8259), or goes on after the object, is unreadable.
 */
final class JsonFields {
    /** How many violations an answer names at most: a body of a megabyte can hold a hundred thousand wrong fields. */
    static final int MOST_VIOLATIONS = 50;

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    Reviewed read(CharBuffer json, List<Violation> known) {
        violations.addAll(known);
        try (JsonParser parser =
                JSON.createParser(json.array(), json.arrayOffset() + json.position(), json.remaining())) {
            if (parser.nextToken() == null) {
                return unreadable("The body is empty.");
            }
            boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
            if (isObject) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    readField(parser);
                }
            } else {
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                return unreadable("The body goes on after its end.");
            }
            if (!isObject) {
                return new Reviewed.Faulty(
                        new Refusal(Refusal.Reason.INVALID, "The body must be a JSON object.", violations));
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            return unreadable(
                    place == null
                            ? "The body exceeds what is read of JSON: a name, a number or the nesting is too long."
                            : "The body is not JSON: line %d, column %d."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
        return ArticleReview.review(new ArticleDraft(values), violations);
    }

    private void readField(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!ArticleDraft.FIELDS.contains(name)) {
            complain(FieldName.printable(name), "is not a field of an article");
            parser.skipChildren();
        } else if (!seen.add(name)) {
            complain(name, "must be given once only");
            parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
            values.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
            complain(name, "must be a string");
            parser.skipChildren();
        }
    }

    private void complain(String field, String message) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(field, message));
        }
    }

    private static Reviewed unreadable(String detail) {
        return new Reviewed.Faulty(Refusal.unreadable(detail));
    }
}
