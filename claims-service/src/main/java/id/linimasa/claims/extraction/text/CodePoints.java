package id.linimasa.claims.extraction.text;

import java.util.Arrays;

/** Turns Java's UTF-16 offsets into a text into code-point offsets. */
public final class CodePoints {
    private final int start;
    private final int[] lowSurrogates;

    private CodePoints(int start, int[] lowSurrogates) {
        this.start = start;
        this.lowSurrogates = lowSurrogates;
    }

    /** Reads {@code text} once, from the UTF-16 offset {@code start} on, which has code-point offset 0. */
    public static CodePoints of(String text, int start) {
        int[] found = new int[16];
        int count = 0;
        for (int i = start + 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(start, Arrays.copyOf(found, count));
    }

    /** The UTF-16 offset that code points are counted from. */
    public int start() {
        return start;
    }

    /** How many code points lie between the start and the UTF-16 offset {@code position}. */
    public int offset(int position) {
        int index = Arrays.binarySearch(lowSurrogates, position);
        return position - start - (index >= 0 ? index : -index - 1);
    }
}
