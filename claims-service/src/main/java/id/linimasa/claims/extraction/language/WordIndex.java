package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values by word, for the many words of a text that are not in it: most of them are turned away by one look into one array, where a hash map
 * follows references into memory that is seldom near. Immutable.
 */
public final class WordIndex<V> {
    private static final int SLOTS_PER_WORD = 4;

    private final List<String> words;
    private final List<V> values;
    /** For each slot the number of its word, counted from one; 0 where there is none. */
    private final int[] slots;

    private WordIndex(Map<String, V> entries) {
        this.words = new ArrayList<>(entries.size());
        this.values = new ArrayList<>(entries.size());
        this.slots = new int[Integer.highestOneBit(Math.max(1, entries.size() * SLOTS_PER_WORD)) * 2];
        entries.forEach((word, value) -> {
            words.add(word);
            values.add(value);
            int slot = slotOf(word);
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
        for (int slot = slotOf(word); slots[slot] != 0; slot = next(slot)) {
            int index = slots[slot] - 1;
            if (words.get(index).equals(word)) {
                return values.get(index);
            }
        }
        return null;
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

    private int slotOf(String word) {
        int hash = word.hashCode() * 0x9E37_79B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
