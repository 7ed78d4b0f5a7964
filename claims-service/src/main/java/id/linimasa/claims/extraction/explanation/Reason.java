package id.linimasa.claims.extraction.explanation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a step was told by.
 *
 * @param basis name of the kind of sign, such as {@code known-name}
 * @param words the words that told it; empty where none did
 */
public record Reason(String basis, Optional<Words> words) {
    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    /** The reason with the name of a constant. */
    public static Reason of(Enum<?> basis, Optional<Words> words) {
        return new Reason(code(basis), words);
    }

    /** The name of a constant in explanations, such as {@code known-name}. */
    public static String code(Enum<?> constant) {
        return CODES.computeIfAbsent(
                constant, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
