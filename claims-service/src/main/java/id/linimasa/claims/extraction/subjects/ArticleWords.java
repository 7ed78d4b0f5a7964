package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often an article has each word, where a word and the same with a letter or two more are one. */
public final class ArticleWords {
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> headline = new HashSet<>();

    /** Counts the words of an article. */
    public ArticleWords(TaggedText text, List<Sentence> sentences) {
        Set<String> all = new HashSet<>();
        text.tokens().forEach(token -> all.add(token.word()));
        for (Token token : text.tokens()) {
            if (token.kind() == Token.Kind.WORD) {
                String stem = stems.computeIfAbsent(token.word(), word -> stemOf(word, all));
                counts.merge(stem, 1, Integer::sum);
            }
        }
        if (Sentence.beginWithHeadline(sentences)) {
            Sentence first = sentences.get(0);
            for (int index = first.firstToken(); index < first.endToken(); index++) {
                headline.add(stem(text.token(index).word()));
            }
        }
    }

    private static String stemOf(String word, Set<String> all) {
        for (int ending = LONGEST_ENDING; ending > 0; ending--) {
            int end = word.length() - ending;
            if (end >= SHORTEST_STEM && all.contains(word.substring(0, end))) {
                return word.substring(0, end);
            }
        }
        return word;
    }

    /** The word without an ending that the article has it without, too. */
    public String stem(String word) {
        return stems.getOrDefault(word, word);
    }

    /** An id with each of its words without such an ending. */
    String stems(String id) {
        StringBuilder all = new StringBuilder();
        for (String word : id.split("-", -1)) {
            all.append(stem(word)).append('-');
        }
        return all.toString();
    }

    /** How often the article has a word. */
    public int count(String word) {
        return counts.getOrDefault(stem(word), 0);
    }

    /** Whether the headline has a word. */
    public boolean isInHeadline(String word) {
        return headline.contains(stem(word));
    }
}
