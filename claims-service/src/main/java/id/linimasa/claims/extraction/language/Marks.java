package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;

/**
 * What a token is, in 64 bits: a bit for its word, for each class and each value that it has in the lexicon, and for how it is written. Several
 * words share a bit, so that a missing bit says no for certain and a set one only perhaps.
 */
final class Marks {
    private static final long NUMBER = 1;
    private static final long CAPITALISED = 1 << 1;
    /** Every token has a mark for its word, so that it has one of all. */
    private static final long ANY = -1;

    private static final int FIRST_FREE = 2;
    private static final int FREE = Long.SIZE - FIRST_FREE;

    private Marks() {}

    /** The marks of a token. */
    static long of(Token token, List<Entry> entries) {
        long marks = word(token.word());
        if (token.kind() == Token.Kind.NUMBER) {
            marks |= NUMBER;
        }
        if (token.capitalised()) {
            marks |= CAPITALISED;
        }
        for (Entry entry : entries) {
            marks |= entry.marks();
        }
        return marks;
    }

    /** The marks of which a token has at least one if an atom is met by it. */
    static long of(PatternAtom atom) {
        if (atom instanceof PatternAtom.Literal literal) {
            return word(literal.word());
        }
        if (atom instanceof PatternAtom.Word word) {
            return word.value() == null ? wordClass(word.wordClass()) : value(word.wordClass(), word.value());
        }
        if (atom instanceof PatternAtom.Beginning) {
            return ANY;
        }
        return atom instanceof PatternAtom.Digits ? NUMBER : CAPITALISED;
    }

    /** The marks of an entry of the lexicon. */
    static long of(WordClass wordClass, String value) {
        return wordClass(wordClass) | value(wordClass, value);
    }

    /** The mark of a class. */
    static long wordClass(WordClass wordClass) {
        return bit(wordClass.code().hashCode());
    }

    private static long value(WordClass wordClass, String value) {
        return bit(31 * wordClass.code().hashCode() + value.hashCode());
    }

    private static long word(String word) {
        return bit(word.hashCode());
    }

    private static long bit(int number) {
        return 1L << (FIRST_FREE + Integer.remainderUnsigned(number * 0x9E37_79B9, FREE));
    }
}
