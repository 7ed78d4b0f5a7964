package id.linimasa.claims.extraction.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Words of one text: those that its lexicon has by their numbers, which is quick, the others by themselves. */
public final class WordSet {
    private final TaggedText text;
    private final BitSet known = new BitSet();
    private final Set<String> unknown = new HashSet<>();

    /** No words of {@code text} yet. */
    public WordSet(TaggedText text) {
        this.text = text;
    }

    /** Adds the word of token {@code index}. */
    public void add(int index) {
        int number = text.number(index);
        if (number == LexiconWord.UNKNOWN) {
            unknown.add(text.token(index).word());
        } else {
            known.set(number);
        }
    }

    /** Whether the word of token {@code index} was added, there or elsewhere. */
    public boolean contains(int index) {
        int number = text.number(index);
        return number == LexiconWord.UNKNOWN
                ? unknown.contains(text.token(index).word())
                : known.get(number);
    }
}
