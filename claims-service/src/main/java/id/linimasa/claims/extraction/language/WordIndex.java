package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values by word, for the many words of a text that are not in it: most of them are turned away by one look into a small array, where a hash map
 * follows references into memory that is seldom near. Immutable.
 */
public final class WordIndex<V> {
    private static final int SLOTS_PER_WORD = 4;
    private static final int WORDS_PER_LONG = 8;

    private final List<String> words;
    private final List<V> values;
    /** A bit for each word, which several share: one look into little memory turns most other words away. */
    private final long[] present;
    /** For each slot the number of its word, counted from one; 0 where there is none. */
    private final int[] slots;

    private WordIndex(Map<String, V> entries) {
        this.words = new ArrayList<>(entries.size());
        this.values = new ArrayList<>(entries.size());
        this.present = new long[Integer.highestOneBit(Math.max(1, entries.size() / WORDS_PER_LONG)) * 2];
        this.slots = new int[Integer.highestOneBit(Math.max(1, entries.size() * SLOTS_PER_WORD)) * 2];
        entries.forEach((word, value) -> {
            words.add(word);
            values.add(value);
            int hash = hashOf(word);
            present[longOf(hash)] |= 1L << hash;
            int slot = slotOf(hash);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = words.size();
        });
    }

    /** An index of these words. */
    public static <V> WordIndex<V> of(Map<String, V> entries) {
        return new WordIndex<>(entries);
    }

    /** The value of {@code word}, or null. */
    public @Nullable V get(String word) {
        int number = numberOf(word);
        return number < 0 ? null : values.get(number);
    }

    /** The place of {@code word} among the words, or -1. */
    int numberOf(String word) {
        int hash = hashOf(word);
        if ((present[longOf(hash)] & (1L << hash)) == 0) {
            return -1;
        }
        for (int slot = slotOf(hash); slots[slot] != 0; slot = next(slot)) {
            int number = slots[slot] - 1;
            if (words.get(number).equals(word)) {
                return number;
            }
        }
        return -1;
    }

    /** The value of the word with this number. */
    V value(int number) {
        return values.get(number);
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** Calls {@code each} for every word and its value. */
    public void forEach(BiConsumer<String, V> each) {
        for (int i = 0; i < words.size(); i++) {
            each.accept(words.get(i), values.get(i));
        }
    }

    /** Whether there is no word. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static int hashOf(String word) {
        int hash = word.hashCode() * 0x9E37_79B9;
        return hash ^ (hash >>> 16);
    }

    private int slotOf(int hash) {
        return hash & (slots.length - 1);
    }

    private int longOf(int hash) {
        return (hash >>> 6) & (present.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
