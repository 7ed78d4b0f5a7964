package id.linimasa.claims.extraction.subjects;

import java.text.Normalizer;
import java.util.Locale;

/** Stable ids for subjects that no catalogue knows. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters and digits of {@code name}, runs of everything else as one hyphen. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        plain.codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint)) {
                slug.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String bounded =
                slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
        return bounded.endsWith("-") ? bounded.substring(0, bounded.length() - 1) : bounded;
    }
}
