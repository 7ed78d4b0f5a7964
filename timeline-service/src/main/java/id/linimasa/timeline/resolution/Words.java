package id.linimasa.timeline.resolution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as lower-case words between single spaces, so that whole words and phrases are found by {@link #holds}. */
record Words(String padded) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String text) {
        return new Words(" "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ");
    }

    boolean holds(Words phrase) {
        return padded.contains(phrase.padded());
    }

    List<String> list() {
        String inner = padded.strip();
        return inner.isEmpty() ? List.of() : List.of(inner.split(" "));
    }
}
