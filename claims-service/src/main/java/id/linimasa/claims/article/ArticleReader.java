package id.linimasa.claims.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.linimasa.claims.article.ArrivedArticle.Posted;
import id.linimasa.claims.article.ArrivedArticle.Unprocessable;
import id.linimasa.claims.article.ArrivedArticle.Withdrawn;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the messages of the contract {@code article}. Every 1.x is read, unknown fields and headers are ignored, and a message without
 * {@code ce_dataschema} counts as 1.0. Never throws for what a message holds. Immutable and safe to share between threads.
 */
@Singleton
public final class ArticleReader {
    private static final String DATASCHEMA = "ce_dataschema";
    private static final int LONGEST_CONTENT_HASH = 256;
    private static final String TIME = "ce_time";
    private static final Pattern READABLE = Pattern.compile("urn:linimasa:contract:article:1\\.[0-9]{1,9}");
    private static final Pattern OTHER_MAJOR =
            Pattern.compile("urn:linimasa:contract:article:([0-9]{1,9})\\.[0-9]{1,9}");

    private final ObjectReader json;

    ArticleReader() {
        json = JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(Instant.class, new Rfc3339()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(LogicalType.Textual, textual -> textual.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build()
                .readerFor(ArticleRevision.class);
    }

    /** Reads one message; a null value withdraws the article, whatever version its headers name. */
    public ArrivedArticle read(ConsumerRecord<byte @Nullable [], byte @Nullable []> message) {
        Optional<String> articleId = articleId(message.key());
        if (articleId.isEmpty()) {
            return new Unprocessable(articleId, "the key is not the UUID of an article");
        }
        byte[] value = message.value();
        if (value == null) {
            return new Withdrawn(articleId.get(), header(message, TIME).flatMap(ArticleReader::instant));
        }
        Optional<String> dataschema = header(message, DATASCHEMA);
        if (dataschema.isPresent() && !READABLE.matcher(dataschema.get()).matches()) {
            return new Unprocessable(articleId, unreadable(dataschema.get()));
        }
        return decode(articleId.get(), value);
    }

    private ArrivedArticle decode(String articleId, byte[] value) {
        try {
            // A literal null is valid JSON, and Jackson's answer to it is null.
            @Nullable ArticleRevision revision = json.readValue(value);
            if (revision == null) {
                return new Unprocessable(Optional.of(articleId), "the body is null");
            }
            return check(articleId, revision);
        } catch (JsonMappingException e) {
            return new Unprocessable(Optional.of(articleId), "field " + path(e) + " is missing or of a wrong type");
        } catch (JsonProcessingException e) {
            return new Unprocessable(
                    Optional.of(articleId),
                    "not JSON from byte "
                            + Objects.requireNonNull(e.getLocation()).getByteOffset() + " on");
        } catch (IOException e) {
            return new Unprocessable(Optional.of(articleId), "not UTF-8");
        }
    }

    private static ArrivedArticle check(String articleId, ArticleRevision revision) {
        if (!articleId.equals(revision.id())) {
            return new Unprocessable(Optional.of(articleId), "field id differs from the key");
        }
        // Every message about the revision repeats it, so that a longer one could not be published any more.
        if (revision.contentHash().length() > LONGEST_CONTENT_HASH) {
            return new Unprocessable(Optional.of(articleId), "field contentHash is too long");
        }
        return new Posted(revision);
    }

    private static String unreadable(String dataschema) {
        Matcher other = OTHER_MAJOR.matcher(dataschema);
        return other.matches()
                ? "major version " + other.group(1) + " of the contract article is not readable"
                : "the header ce_dataschema does not name the contract article";
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "(the body itself)" : path;
    }

    private static Optional<String> articleId(byte @Nullable [] key) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            String id = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
            return UUID.fromString(id).toString().equals(id) ? Optional.of(id) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> message, String name) {
        @Nullable Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** Times as text only: a number says nothing of its unit. */
    private static final class Rfc3339 extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        private Rfc3339() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText();
            Optional<Instant> instant = instant(text);
            return instant.isPresent()
                    ? instant.get()
                    : (Instant) context.handleWeirdStringValue(Instant.class, text, "not a time of RFC 3339");
        }
    }
}
