package id.linimasa.timeline.consensus;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text in 128 numbers: MinHash (Broder: On the Resemblance and Containment of Documents, SEQUENCES 1997) over runs of five words, without case and
 * punctuation. The share of equal numbers estimates the share of runs that two texts have in common (Jaccard), with a standard error of at most 0.045.
 */
public record TextSignature(List<Integer> minima) {
    /** How many numbers a band has: 95 of 100 texts that share 0.8 of their runs have a band in common, and one of 100 that share 0.4. */
    private static final int ROWS = 8;

    private static final int HASHES = 128;
    private static final int WORDS = 5;
    /** Texts of fewer words are alike by chance. */
    private static final int LEAST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    public TextSignature {
        minima = List.copyOf(minima);
    }

    /** The signature of a text; none if it is too short to be told from others. */
    public static Optional<TextSignature> of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.size() < LEAST_WORDS ? Optional.empty() : Optional.of(of(words));
    }

    private static TextSignature of(List<String> words) {
        long[] runs = IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToLong(start -> hash(words.subList(start, start + WORDS)))
                .distinct()
                .toArray();
        int[] minima = new int[HASHES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < HASHES; i++) {
                minima[i] = Math.min(minima[i], (int) (mix(run + (i + 1) * GOLDEN_GAMMA) >>> 32));
            }
        }
        return new TextSignature(Arrays.stream(minima).boxed().toList());
    }

    /** The signature that was written as {@link #code}. */
    public static TextSignature ofCode(String code) {
        IntBuffer numbers = ByteBuffer.wrap(Base64.getDecoder().decode(code)).asIntBuffer();
        return new TextSignature(
                IntStream.range(0, HASHES).map(numbers::get).boxed().toList());
    }

    /** In one word of 684 characters. */
    public String code() {
        ByteBuffer numbers = ByteBuffer.allocate(HASHES * Integer.BYTES);
        minima.forEach(numbers::putInt);
        return Base64.getEncoder().encodeToString(numbers.array());
    }

    /** The estimated share of common runs, 0 to 1. */
    public double similarity(TextSignature other) {
        long equal = IntStream.range(0, HASHES)
                .filter(i -> minima.get(i).equals(other.minima.get(i)))
                .count();
        return (double) equal / HASHES;
    }

    /** Keys under which near copies meet (locality-sensitive hashing): a pair worth comparing has at least one in common. */
    public LongStream bands() {
        return IntStream.range(0, HASHES / ROWS).mapToLong(band -> {
            long key = band;
            for (int value : minima.subList(band * ROWS, (band + 1) * ROWS)) {
                key = mix(key * FNV_PRIME + value);
            }
            return key;
        });
    }

    /** FNV-1a over the characters. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (char character : String.join(" ", words).toCharArray()) {
            hash = (hash ^ character) * FNV_PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
