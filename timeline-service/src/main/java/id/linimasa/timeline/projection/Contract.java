package id.linimasa.timeline.projection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The part of a contract that is outside of the message's value: CloudEvents headers and the key. Version 1 is read with whatever minor version and
 * whatever unknown headers; a message without headers is taken for 1.0.
 */
final class Contract {
    static final int MAJOR = 1;
    private static final Pattern SCHEMA =
            Pattern.compile("urn:linimasa:contract:([a-z-]{1,64}):(\\d{1,6})\\.(\\d{1,6})");

    private Contract() {}

    /**
     * Refuses what was not written for this reader.
     *
     * @throws UnreadableMessage if the message declares another contract or another major version
     */
    static void require(ConsumerRecord<String, byte[]> record, String name) {
        header(record, "ce_dataschema").ifPresent(declared -> {
            Matcher schema = SCHEMA.matcher(declared);
            if (!schema.matches() || !schema.group(1).equals(name) || Integer.parseInt(schema.group(2)) != MAJOR) {
                throw new UnreadableMessage("not a " + name + " of version " + MAJOR + ".x: " + shortened(declared));
            }
        });
    }

    /** The article id, which is the key of every message. */
    static UUID articleId(ConsumerRecord<String, byte[]> record) {
        String key = record.key();
        try {
            if (key != null && UUID.fromString(key).toString().equals(key)) {
                return UUID.fromString(key);
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessage("the key is not an article id", e);
        }
        throw new UnreadableMessage("the key is not an article id");
    }

    static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }
}
