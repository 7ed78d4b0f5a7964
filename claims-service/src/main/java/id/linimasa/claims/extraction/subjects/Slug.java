package id.linimasa.claims.extraction.subjects;

import java.text.Normalizer;
import java.util.Locale;

/** Stable ids for subjects that no catalogue knows. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters and digits of {@code name}, runs of everything else as one hyphen. */
    public static String of(String name) {
        String plain =
                (isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        int codePoint;
        for (int index = 0; index < plain.length(); index += Character.charCount(codePoint)) {
            codePoint = plain.codePointAt(index);
            if (Character.isLetterOrDigit(codePoint)) {
                slug.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return bounded(slug);
    }

    /** What is written in ASCII is normal as it stands. */
    private static boolean isAscii(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String bounded(StringBuilder slug) {
        String bounded =
                slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
        return bounded.endsWith("-") ? bounded.substring(0, bounded.length() - 1) : bounded;
    }

    /** Whether {@code word} is one of the words of an id. */
    public static boolean hasWord(String id, String word) {
        for (int start = id.indexOf(word); start >= 0; start = id.indexOf(word, start + 1)) {
            int end = start + word.length();
            boolean begins = start == 0 || id.charAt(start - 1) == '-';
            if (begins && (end == id.length() || id.charAt(end) == '-')) {
                return true;
            }
            if (end == id.length()) {
                return false;
            }
        }
        return false;
    }
}
