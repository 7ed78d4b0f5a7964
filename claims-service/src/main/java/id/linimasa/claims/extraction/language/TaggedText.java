package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text's tokens with what the lexicon knows of each. Immutable. */
public final class TaggedText {
    private final String text;
    private final List<Token> tokens;
    private final List<List<Entry>> entries;
    private final long[] marks;

    /**
     * A text that is tagged already.
     *
     * @param entries for each token the entries that begin there
     */
    public TaggedText(String text, List<Token> tokens, List<List<Entry>> entries) {
        this.text = text;
        this.tokens = tokens;
        this.entries = entries;
        this.marks = new long[tokens.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Marks.of(tokens.get(i), entries.get(i));
        }
    }

    /** Looks every token of {@code text} up. */
    public static TaggedText of(String text, List<Token> tokens, Lexicon lexicon) {
        List<List<Entry>> entries = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            entries.add(lexicon.entriesAt(tokens, i));
        }
        return new TaggedText(text, tokens, entries);
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    /** Its tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** For each token the entries that begin there. */
    public List<List<Entry>> entries() {
        return entries;
    }

    /** Whether token {@code index} may be one of those whose marks these are; if not, it is none of them. */
    boolean may(int index, long wanted) {
        return (marks[index] & wanted) != 0;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The longest entry of a class that begins at token {@code index}. */
    public Optional<Entry> entry(int index, WordClass wordClass) {
        if (!may(index, Marks.wordClass(wordClass))) {
            return Optional.empty();
        }
        Entry longest = null;
        List<Entry> here = entries.get(index);
        for (int i = 0; i < here.size(); i++) {
            Entry entry = here.get(i);
            if (entry.wordClass() == wordClass && (longest == null || entry.length() > longest.length())) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The longest entry of a class and value that begins at token {@code index}. */
    public Optional<Entry> entry(int index, WordClass wordClass, String value) {
        Entry longest = null;
        List<Entry> here = entries.get(index);
        for (int i = 0; i < here.size(); i++) {
            Entry entry = here.get(i);
            if (entry.wordClass() == wordClass
                    && entry.value().equals(value)
                    && (longest == null || entry.length() > longest.length())) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether an entry of a class begins at token {@code index}. */
    public boolean is(int index, WordClass wordClass) {
        if (!may(index, Marks.wordClass(wordClass))) {
            return false;
        }
        List<Entry> here = entries.get(index);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).wordClass() == wordClass) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of a class begins anywhere in the tokens from {@code from} to {@code to}, exclusive. */
    public boolean has(int from, int to, WordClass wordClass) {
        for (int i = from; i < to; i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** The text from the first character of token {@code from} to the last one of the token before {@code to}. */
    public String exact(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The same on one line, as a name has it that breaks at a line's end. */
    public String surface(int from, int to) {
        return exact(from, to).replace("\r", "").replace('\n', ' ');
    }
}
