package id.linimasa.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Messages in the form of the golden examples about articles of a test's own. */
public final class Messages {
    /** Unlike that of the golden examples, so that a list of one's articles leaves the other's out. */
    private static final String PUBLISHER = "Harian Uji";

    private Messages() {}

    public static Message article(UUID id, String hash) {
        return from("article-full", id, value -> value.put("id", id.toString())
                .put("contentHash", hash)
                .put("publisher", PUBLISHER)
                .put("text", "Isi " + hash));
    }

    /** An article whose text matters to the test. */
    public static Message article(UUID id, String hash, String publisher, String text) {
        return from("article-full", id, value -> value.put("id", id.toString())
                .put("contentHash", hash)
                .put("publisher", publisher)
                .put("text", text));
    }

    public static Message withdrawal(UUID id) {
        return GoldenExample.of("article-withdrawn").message().withKey(id.toString());
    }

    /** A closure of the subject on the day, in Indonesia. */
    public static Message policyEvent(UUID id, UUID articleId, String hash, String subject, String day) {
        return policyEvent(id, articleId, hash, subject, "closure", day, "ID");
    }

    public static Message policyEvent(
            UUID id, UUID articleId, String hash, String subject, String type, String day, String... jurisdictions) {
        return from("policy-event-full", articleId, value -> {
            value.put("id", id.toString())
                    .put("articleId", articleId.toString())
                    .put("contentHash", hash)
                    .put("publisher", PUBLISHER)
                    .put("type", type);
            ((ObjectNode) value.get("subject")).put("id", subject).put("name", subject.toUpperCase(Locale.ROOT));
            ((ObjectNode) value.get("date"))
                    .put("edtf", day)
                    .put("earliest", day)
                    .put("latest", day);
            ArrayNode places = value.putArray("jurisdictions");
            for (String jurisdiction : jurisdictions) {
                places.add(jurisdiction);
            }
        });
    }

    /** A policy event of which the test tells everything that matters to it. */
    public static Message policyEvent(UUID id, UUID articleId, String hash, Consumer<ObjectNode> change) {
        return from("policy-event-full", articleId, value -> {
            value.put("id", id.toString())
                    .put("articleId", articleId.toString())
                    .put("contentHash", hash)
                    .put("publisher", PUBLISHER);
            change.accept(value);
        });
    }

    public static Message outcome(UUID articleId, String hash, UUID... events) {
        return from("extraction-outcome-extracted", articleId, value -> {
            value.put("articleId", articleId.toString()).put("contentHash", hash);
            ArrayNode ids = value.putArray("eventIds");
            for (UUID event : events) {
                ids.add(event.toString());
            }
        });
    }

    /** The outcome of an article that was published on a day, or nobody knows when if that is null. */
    public static Message outcome(UUID articleId, String hash, @Nullable String publishedAt, List<UUID> events) {
        return from("extraction-outcome-extracted", articleId, value -> {
            value.put("articleId", articleId.toString())
                    .put("contentHash", hash)
                    .put("publishedAt", publishedAt);
            ArrayNode ids = value.putArray("eventIds");
            events.forEach(event -> ids.add(event.toString()));
        });
    }

    public static Message withdrawnOutcome(UUID articleId) {
        return from("extraction-outcome-withdrawn", articleId, value -> value.put("articleId", articleId.toString()));
    }

    private static Message from(String example, UUID key, Consumer<ObjectNode> change) {
        GoldenExample golden = GoldenExample.of(example);
        JsonNode value = golden.value().deepCopy();
        change.accept((ObjectNode) value);
        Map<String, String> headers = new LinkedHashMap<>(golden.headers());
        return new Message(golden.topic(), key.toString(), headers, value.toString());
    }
}
