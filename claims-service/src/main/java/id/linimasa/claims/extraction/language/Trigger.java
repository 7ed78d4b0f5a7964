package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.EventType;
import java.util.Arrays;

/**
 * What a phrase of {@code triggers.tsv} says that happened.
 *
 * @param side where the phrase looks for what it happens to
 */
public record Trigger(EventType type, Form form, Side side) {
    /** How a trigger can be dated. */
    public enum Form {
        /** A predicate; a date beside it is its own. */
        VERB,
        /** A name of an event; where an announcement governs it, the date is the announcement's. */
        NOUN,
        /** A predicate that says little itself: of a noun that names an event it says that the event came about. */
        LIGHT,
        /** Weak words, which count only where nothing stronger is near. */
        WEAK
    }

    /** On which side of a predicate its subject stands. */
    public enum Side {
        BEFORE,
        AFTER
    }

    static Trigger read(DataLine line) {
        EventType type = Arrays.stream(EventType.values())
                .filter(each -> each.code().equals(line.field(0)))
                .findFirst()
                .orElseThrow(() -> line.fault("no event type \"" + line.field(0) + "\""));
        return switch (line.field(1)) {
            case "passive" -> new Trigger(type, Form.VERB, Side.BEFORE);
            case "active" -> new Trigger(type, Form.VERB, Side.AFTER);
            case "light" -> new Trigger(type, Form.LIGHT, Side.BEFORE);
            case "noun" -> new Trigger(type, Form.NOUN, Side.AFTER);
            case "weak" -> new Trigger(type, Form.WEAK, Side.BEFORE);
            default -> throw line.fault("no form \"" + line.field(1) + "\": passive, active, light, noun or weak");
        };
    }
}
