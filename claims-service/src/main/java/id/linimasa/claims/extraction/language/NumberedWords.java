package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternAtom.Literal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The words of a {@link PatternElement} that has many, looked up by their numbers in the lexicon. Immutable. */
final class NumberedWords {
    private final int[] numbers;
    /** For each of them whether it asks for a capital. */
    private final boolean[] capitalised;

    NumberedWords(List<Literal> words, Lexicon lexicon) {
        List<Literal> inOrder = words.stream()
                .sorted(Comparator.comparingInt(literal -> lexicon.numberOf(literal.word())))
                .toList();
        this.numbers = inOrder.stream()
                .mapToInt(literal -> lexicon.numberOf(literal.word()))
                .toArray();
        this.capitalised = new boolean[numbers.length];
        for (int i = 0; i < capitalised.length; i++) {
            capitalised[i] = inOrder.get(i).capitalised();
        }
    }

    /** Whether one of them stands at token {@code index}. */
    boolean standAt(TaggedText text, int index) {
        int place = Arrays.binarySearch(numbers, text.number(index));
        return place >= 0 && (!capitalised[place] || text.token(index).capitalised());
    }
}
