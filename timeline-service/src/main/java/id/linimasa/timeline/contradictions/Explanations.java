package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.consensus.DateBelief;
import id.linimasa.timeline.consensus.DateBelief.Rival;
import id.linimasa.timeline.consensus.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Says in one sentence of one language why a candidate date is likely, or not. Immutable. */
public final class Explanations {
    private final Messages messages;
    private final DateWords dateWords;

    /** In the language of that code; fails if it has no texts. */
    public Explanations(String language) {
        messages = new Messages(language);
        dateWords = new DateWords(messages);
        Stream.of(Reason.values()).forEach(reason -> messages.text("why." + reason.code()));
    }

    /** The sentence. */
    public String of(DateBelief belief) {
        Map<String, String> parts = new HashMap<>();
        parts.put("sources", sources(belief.sources()));
        parts.put("other", belief.against().map(Rival::date).map(dateWords::of).orElse(""));
        parts.put(
                "others",
                belief.against().map(Rival::sources).map(this::sources).orElse(""));
        return messages.say("why." + belief.reason().code(), parts);
    }

    private String sources(int count) {
        return messages.say(count == 1 ? "sources.1" : "sources.many", Map.of("count", String.valueOf(count)));
    }
}
