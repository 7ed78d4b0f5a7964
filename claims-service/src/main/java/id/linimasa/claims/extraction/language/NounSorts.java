package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the nouns of a language name, and which of its words are none. Immutable. */
final class NounSorts {
    private static final String ENDING = "ending";
    private static final String REST = "*";
    private static final int SHORTEST_REST = 3;

    private final Map<String, SortSet> byWord;
    private final List<String> endings;
    private final List<Part> parts;

    private NounSorts(Map<String, SortSet> byWord, List<String> endings, List<Part> parts) {
        this.byWord = byWord;
        this.endings = endings;
        this.parts = parts;
    }

    /** How words of a sort begin or end. */
    private record Part(String letters, boolean first, SortSet sorts) {
        boolean isOf(String word) {
            return word.length() >= letters.length() + SHORTEST_REST
                    && (first ? word.startsWith(letters) : word.endsWith(letters));
        }
    }

    /** Reads lines of sort, {@code -} and words. A word that is a noun is nothing else. */
    static NounSorts read(List<DataLine> lines) {
        Map<String, SortSet> byWord = new HashMap<>();
        List<String> endings = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (DataLine line : lines) {
            if (line.field(0).equals(ENDING)) {
                endings.addAll(line.items(2));
                continue;
            }
            NounSort sort = NounSort.of(line.field(0))
                    .orElseThrow(() -> line.fault("no sort of nouns \"" + line.field(0) + "\""));
            for (String word : line.items(2)) {
                if (WordParts.isPart(word)) {
                    parts.add(new Part(word.replace(REST, ""), word.endsWith(REST), SortSet.of(sort)));
                } else {
                    byWord.merge(word, SortSet.of(sort), (sorts, more) -> sorts.with(sort));
                }
            }
        }
        byWord.replaceAll((word, sorts) -> sorts.isNoun() ? sorts.nouns() : sorts);
        return new NounSorts(byWord, endings, parts);
    }

    /** The words that have sorts of their own. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** The sorts of a word in lower case, with an ending or without; none where it is unknown. */
    SortSet of(String word) {
        SortSet exact = byWord.get(word);
        if (exact != null) {
            return exact;
        }
        for (String ending : endings) {
            SortSet stem =
                    word.endsWith(ending) ? byWord.get(word.substring(0, word.length() - ending.length())) : null;
            if (stem != null && stem.isNoun()) {
                return stem;
            }
        }
        for (Part part : parts) {
            if (part.isOf(word)) {
                return part.sorts();
            }
        }
        return SortSet.NONE;
    }
}
