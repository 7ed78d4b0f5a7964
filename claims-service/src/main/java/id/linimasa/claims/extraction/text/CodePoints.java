package id.linimasa.claims.extraction.text;

import java.util.Arrays;

/** Turns Java's UTF-16 offsets into a text into code-point offsets. */
public final class CodePoints {
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** Reads {@code text} once. */
    public static CodePoints of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** How many code points come before the UTF-16 offset {@code position}. */
    public int offset(int position) {
        int index = Arrays.binarySearch(lowSurrogates, position);
        return position - (index >= 0 ? index : -index - 1);
    }
}
