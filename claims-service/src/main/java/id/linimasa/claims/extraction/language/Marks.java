package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;

/**
 * What a token is, or what a pattern asks for, in three times 64 bits: a bit for each class, which is its own; a bit for the word and one for each
 * value that patterns ask for, which several share, so that a missing one says no for certain and a set one only perhaps.
 *
 * @param words of the word, and of how it is written
 * @param classes of the first 64 classes
 * @param others of the other classes, and of values
 */
record Marks(long words, long classes, long others) {
    /** How many numbers they are. */
    static final int LONGS = 3;

    static final Marks NONE = new Marks(0, 0, 0);

    private static final Marks NUMBER = new Marks(1, 0, 0);
    private static final Marks CAPITALISED = new Marks(1 << 1, 0, 0);
    /** Every token has a mark for its word, so that it has one of all. */
    private static final Marks ANY = new Marks(-1, 0, 0);

    private static final int FIRST_WORD = 2;
    private static final int FIRST_VALUE = WordClass.values().length - Long.SIZE;

    Marks or(Marks other) {
        return new Marks(words | other.words, classes | other.classes, others | other.others);
    }

    /** Writes the numbers to {@code numbers} from {@code at} on. */
    void copyTo(long[] numbers, int at) {
        numbers[at] = words;
        numbers[at + 1] = classes;
        numbers[at + 2] = others;
    }

    /** The bits of {@link #words()} for a token. */
    static long wordsOf(Token token) {
        long marks = word(token.word());
        if (token.kind() == Token.Kind.NUMBER) {
            marks |= NUMBER.words;
        }
        return token.capitalised() ? marks | CAPITALISED.words : marks;
    }

    /** The marks of which a token has at least one if an atom is met by it. */
    static Marks of(PatternAtom atom) {
        if (atom instanceof PatternAtom.Literal literal) {
            return new Marks(word(literal.word()), 0, 0);
        }
        if (atom instanceof PatternAtom.Word word) {
            return word.value() == null
                    ? of(word.wordClass())
                    : of(new Meanings.Meaning(word.wordClass(), word.value()));
        }
        if (atom instanceof PatternAtom.Beginning) {
            return ANY;
        }
        return atom instanceof PatternAtom.Digits ? NUMBER : CAPITALISED;
    }

    /** Whether the bit of a class is set. */
    @SuppressWarnings("EnumOrdinal") // The bits live no longer than the process.
    static boolean has(long classes, long others, WordClass wordClass) {
        int bit = wordClass.ordinal();
        return (((bit < Long.SIZE ? classes : others) >>> bit) & 1) != 0;
    }

    /** The mark of a class. */
    @SuppressWarnings("EnumOrdinal")
    static Marks of(WordClass wordClass) {
        int bit = wordClass.ordinal();
        return bit < Long.SIZE ? new Marks(0, 1L << bit, 0) : new Marks(0, 0, 1L << bit);
    }

    /** The mark of a value of a class. */
    static Marks of(Meanings.Meaning meaning) {
        int number =
                31 * meaning.wordClass().code().hashCode() + meaning.value().hashCode();
        return new Marks(0, 0, bit(number, FIRST_VALUE));
    }

    private static long word(String word) {
        return bit(word.hashCode(), FIRST_WORD);
    }

    /** One of the bits from {@code first} on. */
    private static long bit(int number, int first) {
        return 1L << (first + Integer.remainderUnsigned(number * 0x9E37_79B9, Long.SIZE - first));
    }
}
