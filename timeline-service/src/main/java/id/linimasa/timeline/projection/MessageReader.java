package id.linimasa.timeline.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Decodes values: JSON, unknown fields ignored, anything after the one document refused. */
final class MessageReader<T> {
    private final ObjectReader reader;

    MessageReader(ObjectMapper mapper, Class<T> type) {
        reader = mapper.readerFor(type)
                .with(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Reads the value.
     *
     * @throws UnreadableMessage if there is none, it is not JSON, or lacks what the contract requires; its text names the place, never the content
     */
    T read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new UnreadableMessage("the message has no value");
        }
        try {
            T content = reader.readValue(record.value());
            if (content == null) {
                throw new UnreadableMessage("the message is a JSON null");
            }
            return content;
        } catch (JsonProcessingException e) {
            throw new UnreadableMessage(reason(e), e);
        } catch (IOException e) {
            throw new UnreadableMessage("the value cannot be decoded", e);
        }
    }

    private static String reason(JsonProcessingException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof NullPointerException missing && missing.getMessage() != null) {
            return "the message lacks " + missing.getMessage();
        }
        var place = failure.getLocation();
        return place == null
                ? "the value does not keep the contract"
                : "the value does not keep the contract at line " + place.getLineNr() + ", column "
                        + place.getColumnNr();
    }
}
