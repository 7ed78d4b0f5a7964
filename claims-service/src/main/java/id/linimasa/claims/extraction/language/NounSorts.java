package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the nouns of a language name, and which of its words are none. Immutable. */
public final class NounSorts {
    private static final String ENDING = "ending";
    private static final String REST = "*";
    private static final int SHORTEST_REST = 3;

    private final Map<String, Set<NounSort>> byWord;
    private final List<String> endings;
    private final List<Part> parts;

    private NounSorts(Map<String, Set<NounSort>> byWord, List<String> endings, List<Part> parts) {
        this.byWord = byWord;
        this.endings = endings;
        this.parts = parts;
    }

    /** How words of a sort begin or end. */
    private record Part(String letters, boolean first, Set<NounSort> sorts) {
        boolean isOf(String word) {
            return word.length() >= letters.length() + SHORTEST_REST
                    && (first ? word.startsWith(letters) : word.endsWith(letters));
        }
    }

    /** Reads lines of sort, {@code -} and words. A word that is a noun is nothing else. */
    static NounSorts read(List<DataLine> lines) {
        Map<String, Set<NounSort>> byWord = new HashMap<>();
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
                    parts.add(new Part(word.replace(REST, ""), word.endsWith(REST), EnumSet.of(sort)));
                } else {
                    byWord.computeIfAbsent(word, each -> EnumSet.noneOf(NounSort.class))
                            .add(sort);
                }
            }
        }
        for (Set<NounSort> sorts : byWord.values()) {
            if (sorts.stream().anyMatch(NounSort::isNoun)) {
                sorts.removeIf(sort -> !sort.isNoun());
            }
        }
        return new NounSorts(byWord, endings, parts);
    }

    /** The sorts of a word in lower case, with an ending or without; none where it is unknown. */
    public Set<NounSort> of(String word) {
        Set<NounSort> exact = byWord.get(word);
        if (exact != null) {
            return exact;
        }
        for (String ending : endings) {
            Set<NounSort> stem =
                    word.endsWith(ending) ? byWord.get(word.substring(0, word.length() - ending.length())) : null;
            if (stem != null && stem.iterator().next().isNoun()) {
                return stem;
            }
        }
        for (Part part : parts) {
            if (part.isOf(word)) {
                return part.sorts();
            }
        }
        return Set.of();
    }
}
