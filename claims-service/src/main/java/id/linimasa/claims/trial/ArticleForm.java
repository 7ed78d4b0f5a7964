package id.linimasa.claims.trial;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.trial.Problems.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a posted article by the rules of ingest-service: no unknown field, no other type, no character that ingest-service refuses.
 * Text and title come out in Unicode NFC.
 */
final class ArticleForm {
    /** Bytes of the text as UTF-8. */
    private static final int LARGEST_TEXT = 512 * 1024;

    private static final String WRONG = "The fields named in violations are wrong.";
    private static final String NO_OBJECT = "The body must be a JSON object.";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual, textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build()
            .readerFor(ExtractionRequest.class);

    private ArticleForm() {}

    /** The request that a JSON body holds; throws a problem if it is none. */
    static ExtractionRequest decode(byte[] body) {
        try {
            @Nullable ExtractionRequest request = JSON.readValue(decodeText(body));
            if (request == null) {
                throw Problems.invalid(NO_OBJECT, List.of());
            }
            return request;
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            throw field.isEmpty()
                    ? notAnObject(body)
                    : Problems.invalid(WRONG, List.of(new Violation(field, "unknown, missing or not a string")));
        } catch (JsonProcessingException e) {
            JsonLocation place = Objects.requireNonNull(e.getLocation());
            throw Problems.unreadable(
                    "The body is not JSON: line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    /** The characters of a body, without a byte order mark; throws a problem if it is not UTF-8. */
    static String decodeText(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problems.unreadable("The body is not well-formed UTF-8.");
        }
    }

    /** Throws a problem that names every query parameter that is not known or given twice. */
    static void checkQuery(MultivaluedMap<String, String> query, Set<String> known) {
        List<Violation> violations = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!known.contains(name)) {
                violations.add(new Violation(name, "is not a query parameter here"));
            } else if (values.size() > 1) {
                violations.add(new Violation(name, "must be given once only"));
            }
        });
        if (!violations.isEmpty()) {
            throw Problems.invalid(WRONG, violations);
        }
    }

    /** Whether a query parameter says {@code true}; throws a problem if it says anything but that or {@code false}. */
    static boolean isTrue(String name, @Nullable String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Problems.invalid(WRONG, List.of(new Violation(name, "neither true nor false")));
        }
        return "true".equals(value);
    }

    private static HttpProblem notAnObject(byte[] body) {
        return body.length == 0 ? Problems.unreadable("The body is empty.") : Problems.invalid(NO_OBJECT, List.of());
    }

    /** The article that the request holds; throws a problem that names every field at fault. */
    static Article check(ExtractionRequest request) {
        String text = request.text() == null ? "" : request.text();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
            throw Problems.textTooLarge("must not be longer than " + LARGEST_TEXT + " bytes of UTF-8");
        }
        List<Violation> violations = new ArrayList<>();
        require(violations, "text", text, value -> !value.isBlank(), "empty");
        characters(violations, "text", text);
        characters(violations, "title", request.title());
        characters(violations, "publisher", request.publisher());
        require(violations, "url", request.url(), ArticleForm::isHttp, "not an http or https URL");
        require(violations, "language", request.language(), LANGUAGES::contains, "not a code of ISO 639-1");
        require(
                violations,
                "publishedAt",
                request.publishedAt(),
                ArticleForm::isDate,
                "neither an ISO 8601 date nor a date and time with offset");
        if (!violations.isEmpty()) {
            throw Problems.invalid(WRONG, violations);
        }
        return new Article(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                request.title() == null ? null : Normalizer.normalize(request.title(), Normalizer.Form.NFC),
                request.url(),
                request.publisher(),
                request.language(),
                request.publishedAt());
    }

    private static void characters(List<Violation> violations, String field, @Nullable String value) {
        require(
                violations,
                field,
                value,
                characters -> characters.codePoints().noneMatch(ArticleForm::isRefused),
                "holds NUL, half a surrogate pair or a noncharacter");
    }

    private static void require(
            List<Violation> violations, String field, @Nullable String value, Predicate<String> rule, String message) {
        if (value != null && !rule.test(value)) {
            violations.add(new Violation(field, message));
        }
    }

    private static boolean isRefused(int codePoint) {
        return codePoint == 0
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        return parses(() -> LocalDate.parse(value)) || parses(() -> OffsetDateTime.parse(value));
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
