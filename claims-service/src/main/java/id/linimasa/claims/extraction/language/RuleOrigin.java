package id.linimasa.claims.extraction.language;

/**
 * Where a rule stands in the language data.
 *
 * @param file such as {@code language/en/triggers.tsv}
 * @param line counted from 1
 */
public record RuleOrigin(String file, int line) {
    static RuleOrigin of(DataLine line) {
        return new RuleOrigin(line.file(), line.number());
    }
}
