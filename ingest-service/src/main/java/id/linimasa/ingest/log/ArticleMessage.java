package id.linimasa.ingest.log;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.github.f4b6a3.uuid.UuidCreator;
import id.linimasa.ingest.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * A message of the topic {@code articles}, version 1.0 of the contract {@code article.schema.json}: JSON, with CloudEvents 1.0 in binary mode,
 * keyed by the article's id. A withdrawal has no value, so that compaction forgets the article.
 */
final class ArticleMessage {
    static final String TOPIC = "articles";

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();
    private static final Header SPECVERSION = header("ce_specversion", "1.0");
    private static final Header SOURCE = header("ce_source", "/ingest-service");
    private static final Header POSTED = header("ce_type", "linimasa.article.posted");
    private static final Header WITHDRAWN = header("ce_type", "linimasa.article.withdrawn");
    private static final Header DATASCHEMA = header("ce_dataschema", "urn:linimasa:contract:article:1.0");
    private static final Header CONTENT_TYPE = header("content-type", "application/json");

    private ArticleMessage() {}

    /** The article's revision, ingested at the instant given. */
    static ProducerRecord<String, byte[]> posted(Article article, Instant ingestedAt) {
        String time = MILLISECONDS.format(ingestedAt);
        return message(article.id(), value(article, time), POSTED, time);
    }

    /** The end of the article. */
    static ProducerRecord<String, byte[]> withdrawn(UUID id, Instant at) {
        return message(id, null, WITHDRAWN, MILLISECONDS.format(at));
    }

    private static ProducerRecord<String, byte[]> message(UUID id, byte @Nullable [] value, Header type, String time) {
        String eventId = UuidCreator.getRandomBasedFast().toString();
        List<Header> headers = List.of(
                SPECVERSION, header("ce_id", eventId), SOURCE, type, header("ce_time", time), DATASCHEMA, CONTENT_TYPE);
        return new ProducerRecord<>(TOPIC, null, id.toString(), value, headers);
    }

    private static byte[] value(Article article, String ingestedAt) {
        ByteArrayOutputStream value = new ByteArrayOutputStream(article.text().length() + 1024);
        try (JsonGenerator json = JSON.createGenerator(value, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("id", article.id().toString());
            json.writeStringField("url", article.url());
            json.writeStringField("publisher", article.publisher());
            json.writeStringField("title", article.title());
            json.writeStringField("language", article.language());
            json.writeStringField("publishedAt", article.publishedAt());
            json.writeStringField("text", article.text());
            json.writeStringField("ingestedAt", ingestedAt);
            json.writeStringField("contentHash", article.contentHash());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return value.toByteArray();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
