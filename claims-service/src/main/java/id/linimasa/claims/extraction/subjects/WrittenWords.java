package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordSet;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an article writes its words where their capitals tell something, and what it has before them. */
final class WrittenWords {
    private static final int MOST_NEIGHBOURS = 4;

    private final TaggedText text;
    private final NameWords words;
    private final WordSet capitalisedInside;
    private final WordSet lowerCase;
    private final Map<String, Set<String>> wordsBefore = new HashMap<>();

    WrittenWords(TaggedText text, NameWords words, List<Sentence> sentences) {
        this.text = text;
        this.words = words;
        this.capitalisedInside = new WordSet(text);
        this.lowerCase = new WordSet(text);
        for (Sentence sentence : sentences) {
            boolean headline = sentence.firstToken() == 0;
            boolean running = sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.ITEM;
            if (headline || running) {
                readNeighbours(sentence);
            }
            if (running) {
                readCase(sentence);
            }
        }
    }

    /** Whether the word at {@code index} has a capital somewhere inside a sentence. */
    boolean isCapitalisedInside(int index) {
        return capitalisedInside.contains(index);
    }

    /** Whether the word at {@code index} has no capital somewhere. */
    boolean isLowerCase(int index) {
        return lowerCase.contains(index);
    }

    /** Whether a word may have its capital only because it opens something. */
    boolean opens(Sentence sentence, int index) {
        return index == sentence.firstToken()
                || switch (text.token(index - 1).word()) {
                    case ".", ":", "\"", "!", "?", "\u2022" -> true;
                    default -> false;
                };
    }

    /** Whether the article has the word at {@code index} behind another word too than the one that is before it here. */
    boolean isSeenApart(int index) {
        Set<String> before = wordsBefore.getOrDefault(text.token(index).word(), Set.of());
        return before.size() > 1 || !before.contains(text.token(index - 1).word());
    }

    private void readNeighbours(Sentence sentence) {
        for (int index = sentence.firstToken() + 1; index < sentence.endToken(); index++) {
            if (words.isWrittenLikeName(index)) {
                Set<String> before =
                        wordsBefore.computeIfAbsent(text.token(index).word(), word -> new HashSet<>(2));
                if (before.size() < MOST_NEIGHBOURS) {
                    before.add(text.token(index - 1).word());
                }
            }
        }
    }

    /** A capital tells something only behind a word without one: the words behind the first one of a sentence may belong to its name. */
    private void readCase(Sentence sentence) {
        boolean opening = true;
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Token token = text.token(index);
            opening = opens(sentence, index) || (opening && words.isWrittenLikeName(index));
            if (token.kind() == Token.Kind.WORD && !words.isWrittenLikeName(index)) {
                lowerCase.add(index);
            } else if (words.isNameWord(index) && !opening) {
                capitalisedInside.add(index);
            }
        }
    }
}
