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

    private final List<Word<V>> words;
    /** A bit for each word, which several share: one look into little memory turns most other words away. */
    private final long[] present;
    /** Each word in the first free slot from the one of its hash on. */
    private final @Nullable Word<V>[] slots;

    private record Word<V>(int hash, String word, int number, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private WordIndex(Map<String, V> entries) {
        this.words = new ArrayList<>(entries.size());
        this.present = new long[Integer.highestOneBit(Math.max(1, entries.size() / WORDS_PER_LONG)) * 2];
        this.slots = new Word[Integer.highestOneBit(Math.max(1, entries.size() * SLOTS_PER_WORD)) * 2];
        entries.forEach((text, value) -> {
            Word<V> word = new Word<>(hashOf(text), text, words.size(), value);
            words.add(word);
            present[longOf(word.hash)] |= 1L << word.hash;
            int slot = slotOf(word.hash);
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = word;
        });
    }

    /** An index of these words. */
    public static <V> WordIndex<V> of(Map<String, V> entries) {
        return new WordIndex<>(entries);
    }

    /** The value of {@code word}, or null. */
    public @Nullable V get(String word) {
        Word<V> found = find(word);
        return found == null ? null : found.value;
    }

    /** The place of {@code word} among the words, or -1. */
    int numberOf(String word) {
        Word<V> found = find(word);
        return found == null ? -1 : found.number;
    }

    private @Nullable Word<V> find(String word) {
        int hash = hashOf(word);
        if ((present[longOf(hash)] & (1L << hash)) == 0) {
            return null;
        }
        int slot = slotOf(hash);
        Word<V> found = slots[slot];
        while (found != null && !(found.hash == hash && found.word.equals(word))) {
            slot = next(slot);
            found = slots[slot];
        }
        return found;
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** Calls {@code each} for every word and its value. */
    public void forEach(BiConsumer<String, V> each) {
        words.forEach(word -> each.accept(word.word, word.value));
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
