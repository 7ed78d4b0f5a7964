package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the entries of a lexicon mean: numbers for their classes and values, and how long the forms of each class are. Filled once. */
final class Meanings {
    private final Map<Meaning, Integer> numbers = new HashMap<>();
    private final List<Meaning> inOrder = new ArrayList<>();
    private final Map<WordClass, Integer> longest = new EnumMap<>(WordClass.class);
    private final Set<Meaning> asked;

    /** {@code asked} are those that patterns ask for by value. */
    Meanings(Set<Meaning> asked) {
        this.asked = asked;
    }

    /** A class and a value. */
    record Meaning(WordClass wordClass, String value) {}

    /** An entry for a form of {@code length} tokens. */
    Entry entry(WordClass wordClass, String value, int length) {
        Meaning meaning = new Meaning(wordClass, value);
        int number = numbers.computeIfAbsent(meaning, each -> {
            inOrder.add(each);
            return inOrder.size() - 1;
        });
        longest.merge(wordClass, length, Math::max);
        Marks marks = Marks.of(wordClass);
        return new Entry(
                wordClass, value, length, number, asked.contains(meaning) ? marks.or(Marks.of(meaning)) : marks);
    }

    /** All meanings, each at its number. */
    List<Meaning> inOrder() {
        return inOrder;
    }

    /** How many tokens the longest form of a class has. */
    int longest(WordClass wordClass) {
        return longest.getOrDefault(wordClass, 1);
    }
}
