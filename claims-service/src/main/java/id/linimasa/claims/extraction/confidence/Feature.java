package id.linimasa.claims.extraction.confidence;

/**
 * Something about an event that its confidence may depend on.
 *
 * @param name such as {@code subject=known-name} or {@code distance}
 * @param value 1 for what is so, else a measure
 */
public record Feature(String name, double value) {
    /** What is so. */
    public static Feature of(String question, String answer) {
        return new Feature(question + "=" + answer, 1);
    }
}
