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
    private final List<Entries> entries;
    /** Of each token its number in the lexicon. */
    private final int[] numbers;
    /** What nouns each token can be. */
    private final SortSet[] sorts;
    /** The three numbers of the {@link Marks} of each token, side by side. */
    private final long[] marks;

    private TaggedText(
            String text, List<Token> tokens, List<Entries> entries, int[] numbers, SortSet[] sorts, long[] marks) {
        this.text = text;
        this.tokens = tokens;
        this.entries = entries;
        this.numbers = numbers;
        this.sorts = sorts;
        this.marks = marks;
    }

    /** Looks every token of {@code text} up. */
    public static TaggedText of(String text, List<Token> tokens, Lexicon lexicon) {
        int size = tokens.size();
        LexiconWord[] words = new LexiconWord[size];
        int[] numbers = new int[size];
        SortSet[] sorts = new SortSet[size];
        for (int index = 0; index < size; index++) {
            String word = tokens.get(index).word();
            LexiconWord known = lexicon.word(word);
            words[index] = known;
            numbers[index] = known == null ? LexiconWord.UNKNOWN : known.number();
            sorts[index] = known == null ? lexicon.sortsOfUnknown(word) : known.sorts();
        }
        List<Entries> entries = new ArrayList<>(size);
        long[] marks = new long[size * Marks.LONGS];
        for (int index = 0; index < size; index++) {
            LexiconWord word = words[index];
            Entries here = word == null || word.isBare()
                    ? lexicon.entriesOfPart(tokens.get(index))
                    : word.entriesAt(tokens, numbers, index);
            entries.add(here);
            int at = index * Marks.LONGS;
            marks[at] = Marks.wordsOf(tokens.get(index));
            marks[at + 1] = here.classes();
            marks[at + 2] = here.others();
        }
        return new TaggedText(text, tokens, entries, numbers, sorts, marks);
    }

    /** The same text whose tokens and entries are looked up in other lists, which hold the same. */
    public TaggedText seenThrough(List<Token> otherTokens, List<Entries> otherEntries) {
        return new TaggedText(text, otherTokens, otherEntries, numbers, sorts, marks);
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
    public List<Entries> entries() {
        return entries;
    }

    /** The number of token {@code index} in the lexicon, or {@link LexiconWord#UNKNOWN}. */
    int number(int index) {
        return numbers[index];
    }

    /** The sorts of noun that the word of token {@code index} is of. */
    public SortSet sorts(int index) {
        return sorts[index];
    }

    /** Whether token {@code index} has one of these {@link Marks}. */
    boolean hasAny(int index, long ofWords, long ofClasses, long ofOthers) {
        int at = index * Marks.LONGS;
        return ((marks[at] & ofWords) | (marks[at + 1] & ofClasses) | (marks[at + 2] & ofOthers)) != 0;
    }

    /** Whether one of the tokens from {@code from} to {@code to}, exclusive, has one of the {@link Marks} that stand in {@code asked} from {@code at} on. */
    boolean hasAnyWithin(int from, int to, long[] asked, int at) {
        long ofWords = asked[at];
        long ofClasses = asked[at + 1];
        long ofOthers = asked[at + 2];
        for (int index = from; index < to; index++) {
            if (hasAny(index, ofWords, ofClasses, ofOthers)) {
                return true;
            }
        }
        return false;
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
        Entries here = entries.get(index);
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
        Entries here = entries.get(index);
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
        int at = index * Marks.LONGS;
        return Marks.has(marks[at + 1], marks[at + 2], wordClass);
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
