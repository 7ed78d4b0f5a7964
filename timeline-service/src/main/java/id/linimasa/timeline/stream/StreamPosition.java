package id.linimasa.timeline.stream;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a client has read: the {@code id} of an event.
 *
 * @param generation which read model the rest is about
 * @param transaction the last transaction of which it has seen something
 * @param id the last statement of that transaction that it has seen, in the order of ids
 */
public record StreamPosition(UUID generation, long transaction, UUID id) {
    /** What a client sends that wants everything from the beginning. */
    public static final String BEGINNING = "0";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,18})\\.([0-9a-f-]{36})");

    /** Before everything. */
    static StreamPosition beginningOf(UUID generation) {
        return new StreamPosition(generation, 0, BEFORE_ALL);
    }

    /** After everything of that transaction and those before it. */
    static StreamPosition after(UUID generation, long transaction) {
        return new StreamPosition(generation, transaction, AFTER_ALL);
    }

    /** The position that an event's id stands for, or nothing if it is no such id. */
    public static Optional<StreamPosition> parse(String text) {
        if (text.equals(BEGINNING)) {
            return Optional.of(beginningOf(BEFORE_ALL));
        }
        Matcher matcher = FORM.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(new StreamPosition(
                            UUID.fromString(matcher.group(1)),
                            Long.parseLong(matcher.group(2)),
                            UUID.fromString(matcher.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same place if it is of that read model, otherwise the beginning: told again is better than not at all. */
    StreamPosition in(UUID current) {
        return generation.equals(current) ? this : beginningOf(current);
    }

    @Override
    public String toString() {
        return generation + "." + transaction + "." + id;
    }
}
