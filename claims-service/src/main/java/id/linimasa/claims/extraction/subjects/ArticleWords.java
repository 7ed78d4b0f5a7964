package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often an article has each word, where a word and the same with a letter or two more are one. */
public final class ArticleWords {
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;

    private final Map<String, Word> words;

    /** A word of the article; how often there is one of its stem is counted with the stem. */
    private static final class Word {
        private final String word;
        private @Nullable Word stem;
        private int count;
        private boolean inHeadline;

        Word(String word) {
            this.word = word;
        }

        Word stem() {
            return stem == null ? this : stem;
        }
    }

    /** Counts the words of an article. */
    public ArticleWords(TaggedText text, List<Sentence> sentences) {
        this.words = new HashMap<>(text.size());
        Word[] inOrder = new Word[text.size()];
        for (int index = 0; index < inOrder.length; index++) {
            inOrder[index] = words.computeIfAbsent(text.token(index).word(), Word::new);
        }
        for (int index = 0; index < inOrder.length; index++) {
            if (text.token(index).kind() == Token.Kind.WORD) {
                Word word = inOrder[index];
                word.stem = word.stem == null ? stemOf(word) : word.stem;
                word.stem().count++;
            }
        }
        if (Sentence.beginWithHeadline(sentences)) {
            Sentence first = sentences.get(0);
            for (int index = first.firstToken(); index < first.endToken(); index++) {
                inOrder[index].stem().inHeadline = true;
            }
        }
    }

    private Word stemOf(Word word) {
        for (int ending = LONGEST_ENDING; ending > 0; ending--) {
            int end = word.word.length() - ending;
            Word stem = end >= SHORTEST_STEM ? words.get(word.word.substring(0, end)) : null;
            if (stem != null) {
                return stem;
            }
        }
        return word;
    }

    /** The word without an ending that the article has it without, too. */
    public String stem(String word) {
        Word found = words.get(word);
        return found == null ? word : found.stem().word;
    }

    /** An id with each of its words without such an ending. */
    String stems(String id) {
        StringBuilder all = new StringBuilder(id.length() + 1);
        int start = 0;
        for (int end = id.indexOf('-'); end >= 0; end = id.indexOf('-', start)) {
            all.append(stem(id.substring(start, end))).append('-');
            start = end + 1;
        }
        return all.append(stem(id.substring(start))).append('-').toString();
    }

    /** How often the article has a word. */
    public int count(String word) {
        Word found = words.get(word);
        return found == null ? 0 : found.stem().count;
    }

    /** Whether the headline has a word. */
    public boolean isInHeadline(String word) {
        Word found = words.get(word);
        return found != null && found.stem().inHeadline;
    }
}
