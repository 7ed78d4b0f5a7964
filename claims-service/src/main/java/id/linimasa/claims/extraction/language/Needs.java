package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What must stand behind the first token of a pattern, and how far: a pattern whose needs are not met does not match, which is told without trying.
 * Immutable.
 */
final class Needs {
    private static final int MOST = 4;
    private static final int FARTHEST = 40;

    private final Need[] needs;

    private record Need(long words, long classes, long others, int nearest, int farthest) {}

    private Needs(List<Need> needs) {
        this.needs = needs.toArray(Need[]::new);
    }

    /** The needs of a pattern of these elements where words are those of {@code lexicon}. */
    static Needs of(PatternElement[] elements, Lexicon lexicon) {
        List<Need> needs = new ArrayList<>();
        int nearest = 0;
        int farthest = 0;
        for (PatternElement element : elements) {
            boolean needed = element.kind() == PatternElement.Kind.ONE && !element.optional();
            if (needed && farthest > 0 && farthest <= FARTHEST && needs.size() < MOST) {
                Marks marks = element.marks();
                needs.add(new Need(marks.words(), marks.classes(), marks.others(), nearest, farthest));
            }
            nearest += needed ? 1 : 0;
            farthest += element.longest(lexicon);
        }
        return new Needs(needs);
    }

    /** Whether they are met for a match that begins at token {@code start} and ends before {@code limit}. */
    boolean areMet(TaggedText text, int start, int limit) {
        for (Need need : needs) {
            int end = Math.min(limit, start + need.farthest + 1);
            int index = start + need.nearest;
            while (index < end && !text.hasAny(index, need.words, need.classes, need.others)) {
                index++;
            }
            if (index >= end) {
                return false;
            }
        }
        return true;
    }
}
