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
    /** Of each token its number in the lexicon. */
    private final int[] numbers;
    /** The {@link Marks} of each token. */
    private final long[] words;

    private final long[] classes;
    private final long[] others;

    private TaggedText(String text, List<Token> tokens, List<List<Entry>> entries, int[] numbers) {
        this.text = text;
        this.tokens = tokens;
        this.entries = entries;
        this.numbers = numbers;
        this.words = new long[numbers.length];
        this.classes = new long[numbers.length];
        this.others = new long[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            words[index] = Marks.wordsOf(tokens.get(index));
            List<Entry> here = entries.get(index);
            for (int i = 0; i < here.size(); i++) {
                Marks marks = here.get(i).marks();
                classes[index] |= marks.classes();
                others[index] |= marks.others();
            }
        }
    }

    /** Looks every token of {@code text} up. */
    public static TaggedText of(String text, List<Token> tokens, Lexicon lexicon) {
        int[] numbers = new int[tokens.size()];
        List<List<Entry>> entries = new ArrayList<>(numbers.length);
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = lexicon.numberOf(tokens.get(index).word());
        }
        for (int index = 0; index < numbers.length; index++) {
            entries.add(lexicon.entriesAt(tokens, numbers, index));
        }
        return new TaggedText(text, tokens, entries, numbers);
    }

    /** The same text whose tokens and entries are looked up in other lists, which hold the same. */
    public TaggedText seenThrough(List<Token> otherTokens, List<List<Entry>> otherEntries) {
        return new TaggedText(text, otherTokens, otherEntries, numbers);
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

    /** The number of token {@code index} in the lexicon, or {@link Lexicon#UNKNOWN}. */
    int number(int index) {
        return numbers[index];
    }

    /** Whether token {@code index} has one of these {@link Marks}. */
    boolean hasAny(int index, long ofWords, long ofClasses, long ofOthers) {
        return ((words[index] & ofWords) | (classes[index] & ofClasses) | (others[index] & ofOthers)) != 0;
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
        if (!is(index, wordClass)) {
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
        if (!is(index, wordClass)) {
            return Optional.empty();
        }
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
        return Marks.has(classes[index], others[index], wordClass);
    }

    /** Whether an entry of one of several classes begins at token {@code index}. */
    public boolean isAny(int index, WordClasses wordClasses) {
        Marks marks = wordClasses.marks();
        return hasAny(index, 0, marks.classes(), marks.others());
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
