package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What must stand behind the first token of a pattern: a pattern whose needs are not met does not match, which is told without trying.
 *
 * @param marks of which a token has at least one
 * @param nearest how far behind the first token it stands at least
 * @param farthest how far behind it stands at most
 */
record Need(Marks marks, int nearest, int farthest) {
    private static final int MOST = 4;
    private static final int FARTHEST = 40;

    /** The needs of a pattern of these elements where words are those of {@code lexicon}, the nearest first. */
    static List<Need> of(PatternElement[] elements, Lexicon lexicon) {
        List<Need> needs = new ArrayList<>();
        int nearest = 0;
        int farthest = 0;
        for (PatternElement element : elements) {
            boolean needed = element.kind() == PatternElement.Kind.ONE && !element.optional();
            if (needed && farthest > 0 && farthest <= FARTHEST && needs.size() < MOST) {
                needs.add(new Need(element.marks(), nearest, farthest));
            }
            nearest += needed ? 1 : 0;
            farthest += element.longest(lexicon);
        }
        return needs;
    }
}
