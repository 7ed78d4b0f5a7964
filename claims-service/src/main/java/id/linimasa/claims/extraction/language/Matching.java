package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternAtom.Hit;
import id.linimasa.claims.extraction.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One try to match the elements of a {@link TokenPattern} at one place: depth first, greedy, back over gaps and optional elements. */
final class Matching {
    private static final int EXPECTED_HITS = 4;
    private static final Hit[] NO_HITS = new Hit[0];
    private static final int REACH_BACK = 2;
    static final int LONGEST_NEAR_GAP = 3;
    static final int LONGEST_GAP = 4;
    static final int LONGEST_WIDE_GAP = 15;
    static final int LONGEST_OPEN_GAP = 30;

    private final PatternElement[] elements;
    private final TaggedText text;
    private final int limit;
    private Hit[] hits = NO_HITS;
    private int hitCount;
    private int begin = -1;
    private int end = -1;

    Matching(PatternElement[] elements, TaggedText text, int limit) {
        this.elements = elements;
        this.text = text;
        this.limit = limit;
    }

    /** The token behind the match that begins at {@code start}, or -1. */
    int endFrom(int start) {
        return match(start, start, 0);
    }

    /** What was met, in order. */
    List<Hit> hits() {
        return Arrays.asList(hits).subList(0, hitCount);
    }

    /** Where the pattern says that the match begins, or -1. */
    int begin() {
        return begin;
    }

    /** Where the pattern says that the match ends, or -1. */
    int end() {
        return end;
    }

    private int match(int start, int position, int index) {
        if (index == elements.length) {
            return position;
        }
        PatternElement element = elements[index];
        return switch (element.kind()) {
            case HALF -> matchWith(PatternElement.HALF, start, position, index);
            case START -> match(beginAt(position), position, index + 1);
            case END -> match(start, endAt(position), index + 1);
            case NOT_BEHIND -> isBehind(element, position) ? -1 : match(start, position, index + 1);
            case NEAR_GAP -> matchGap(LONGEST_NEAR_GAP, false, start, position, index);
            case GAP -> matchGap(LONGEST_GAP, false, start, position, index);
            case WIDE_GAP -> matchGap(LONGEST_WIDE_GAP, false, start, position, index);
            case OPEN_GAP -> matchGap(LONGEST_OPEN_GAP, true, start, position, index);
            case ONE -> matchOne(element, start, position, index);
        };
    }

    private boolean isBehind(PatternElement element, int position) {
        for (int index = position - 1; index >= Math.max(0, position - REACH_BACK); index--) {
            if (element.hit(text, index) != null) {
                return true;
            }
        }
        return false;
    }

    private int beginAt(int position) {
        begin = position;
        return position;
    }

    private int endAt(int position) {
        end = position;
        return position;
    }

    private int matchOne(PatternElement element, int start, int position, int index) {
        boolean spaced = element.glued()
                && position > start
                && position < limit
                && !text.token(position).glued();
        Hit hit = position < limit && !spaced ? element.hit(text, position) : null;
        if (hit != null && position + hit.length() <= limit) {
            int end = matchWith(hit, start, position + hit.length(), index);
            if (end >= 0) {
                return end;
            }
        }
        return element.optional() ? match(start, position, index + 1) : -1;
    }

    private int matchWith(Hit hit, int start, int position, int index) {
        int before = hitCount;
        if (before == hits.length) {
            hits = Arrays.copyOf(hits, Math.max(EXPECTED_HITS, before * 2));
        }
        hits[before] = hit;
        hitCount = before + 1;
        int end = match(start, position, index + 1);
        if (end < 0) {
            hitCount = before;
        }
        return end;
    }

    private int matchGap(int longest, boolean open, int start, int position, int index) {
        PatternElement behind = elementBehind(index);
        for (int skipped = 0; skipped <= longest && position + skipped <= limit; skipped++) {
            boolean may = behind == null || (position + skipped < limit && behind.may(text, position + skipped));
            int end = may ? match(start, position + skipped, index + 1) : -1;
            if (end >= 0) {
                return end;
            }
            int next = position + skipped;
            if (next == limit
                    || isBarrier(text.token(next), open)
                    || (longest == LONGEST_NEAR_GAP && endsPhrase(next))) {
                return -1;
            }
        }
        return -1;
    }

    /** The element that must stand where the gap at {@code index} ends, if there is one: most places have nothing of the kind. */
    private @Nullable PatternElement elementBehind(int index) {
        int next = index + 1;
        while (next < elements.length && elements[next].takesNothing()) {
            next++;
        }
        boolean needed = next < elements.length
                && elements[next].kind() == PatternElement.Kind.ONE
                && !elements[next].optional();
        return needed ? elements[next] : null;
    }

    private boolean endsPhrase(int index) {
        return text.is(index, WordClass.PREPOSITION) || text.is(index, WordClass.CLAUSE);
    }

    private static boolean isBarrier(Token token, boolean open) {
        if (token.isWordOrNumber()) {
            return false;
        }
        return switch (token.word()) {
            case "," -> !open;
            case ";", ":", "!", "?", "\"" -> true;
            default -> false;
        };
    }
}
