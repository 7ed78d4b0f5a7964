package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.EventType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a phrase of {@code triggers.tsv} says that happened.
 *
 * @param side where the phrase looks for what it happens to
 * @param ofRules whether it counts only where its sentence speaks of a rule or of what rules set
 */
public record Trigger(EventType type, Form form, Side side, boolean ofRules) {
    /** How a trigger can be dated. */
    public enum Form {
        /** A predicate; a date beside it is its own. */
        VERB,
        /** A name of an event; where an announcement governs it, the date is the announcement's. */
        NOUN,
        /** A predicate that says little itself: of a noun that names an event it says that the event came about. */
        LIGHT,
        /** Weak words, which count only where nothing stronger is near. */
        WEAK,
        /** Words that only say that something begins or ends; they count where nothing else is near at all. */
        SPARE,
        /** Words that look like the event and are none: a date beside them is no event's. */
        NOT,
        /** Words that look like the event and say nothing: dates pass them by. */
        EMPTY
    }

    /** On which side of a predicate its subject stands. */
    public enum Side {
        BEFORE,
        AFTER
    }

    private static final String OF_RULES = "rule-";

    /** The triggers of a line by their patterns: one, or for a verb's root one for each voice that the language has. */
    static Map<String, Trigger> readAll(DataLine line, Inflections inflections) {
        EventType type = Arrays.stream(EventType.values())
                .filter(each -> each.code().equals(line.field(0)))
                .findFirst()
                .orElseThrow(() -> line.fault("no event type \"" + line.field(0) + "\""));
        if (!line.field(1).endsWith("verb")) {
            return Map.of(line.field(2), of(line, type, line.field(1)));
        }
        String prefix = line.field(1).substring(0, line.field(1).length() - "verb".length());
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        for (String voice : List.of("active", "bare", "passive", "noun")) {
            if (inflections.knows(voice)) {
                String pattern = line.field(2).replace("|", "@" + voice + "|") + "@" + voice;
                triggers.put(pattern, of(line, type, prefix + (voice.equals("bare") ? "active" : voice)));
            }
        }
        return triggers;
    }

    private static Trigger of(DataLine line, EventType type, String form) {
        boolean ofRules = form.startsWith(OF_RULES);
        return switch (ofRules ? form.substring(OF_RULES.length()) : form) {
            case "passive" -> new Trigger(type, Form.VERB, Side.BEFORE, ofRules);
            case "active" -> new Trigger(type, Form.VERB, Side.AFTER, ofRules);
            case "light" -> new Trigger(type, Form.LIGHT, Side.BEFORE, ofRules);
            case "noun" -> new Trigger(type, Form.NOUN, Side.AFTER, ofRules);
            case "weak" -> new Trigger(type, Form.WEAK, Side.BEFORE, ofRules);
            case "spare" -> new Trigger(type, Form.SPARE, Side.BEFORE, ofRules);
            case "empty" -> new Trigger(type, Form.EMPTY, Side.BEFORE, ofRules);
            case "not" -> new Trigger(type, Form.NOT, Side.BEFORE, ofRules);
            default ->
                throw line.fault("no form \"" + form
                        + "\": verb, passive, active, light, noun, weak, spare, not or empty, perhaps with " + OF_RULES
                        + " before it");
        };
    }
}
