package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;
import java.util.Map;

/** How words begin or end that no form is, with {@code *} for their rest. Immutable. */
final class WordParts {
    private static final String REST = "*";
    private static final int SHORTEST_REST = 3;

    private final String[] parts;
    private final boolean[] first;
    private final Entries[] entries;

    private WordParts(Map<String, Entry> entriesByPart) {
        this.parts = entriesByPart.keySet().stream()
                .map(part -> part.replace(REST, ""))
                .toArray(String[]::new);
        this.first = new boolean[parts.length];
        int number = 0;
        for (String part : entriesByPart.keySet()) {
            first[number++] = part.endsWith(REST);
        }
        this.entries = entriesByPart.values().stream()
                .map(entry -> Entries.of(List.of(entry)))
                .toArray(Entries[]::new);
    }

    static WordParts of(Map<String, Entry> entriesByPart) {
        return new WordParts(entriesByPart);
    }

    static boolean isPart(String item) {
        return item.startsWith(REST) || item.endsWith(REST);
    }

    /** What a word with a small letter is by its first part that there is. */
    Entries entriesOf(Token token) {
        return token.capitalised() ? Entries.NONE : entriesOf(token.word());
    }

    /** The same of any word, in small letters. */
    Entries entriesOf(String word) {
        if (parts.length > 0) {
            for (int i = 0; i < parts.length; i++) {
                if (word.length() >= parts[i].length() + SHORTEST_REST
                        && (first[i] ? word.startsWith(parts[i]) : word.endsWith(parts[i]))) {
                    return entries[i];
                }
            }
        }
        return Entries.NONE;
    }
}
