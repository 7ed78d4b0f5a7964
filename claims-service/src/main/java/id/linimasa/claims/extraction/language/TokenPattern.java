package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternAtom.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pattern over tokens, as language data writes it: elements separated by spaces.
 *
 * <ul>
 *   <li>{@code word}, {@code ,}: that token, in any case unless it is written with a capital
 *   <li>{@code <month>}, {@code <part:start>}: a word of a class, with a value or any; {@code <Weekday>}: with a capital and not abbreviated
 *   <li>{@code <day>}, {@code <month-number>}, {@code <year>}, {@code <short-year>}, {@code <hijri-year>}, {@code <hour>},
 *       {@code <minute>}, {@code <count>}, {@code <digits>}: digits
 *   <li>{@code a|b}: one or the other; {@code a?}: perhaps; {@code &a}: without a space before it; {@code a*}: a word in small letters
 *       that begins so
 *   <li>{@code !a|b}: here only if neither is one of the two tokens before
 *   <li>{@code ..}: up to three words without a preposition or a border between clauses; {@code ...}: up to four tokens of any kind but marks that end clauses, {@code ....} up to fifteen, {@code .....} up to thirty
 *       across commas too; {@code >>}: here the second half of a range begins;
 *       {@code ^}: here the match begins, what comes before must stand there and is no part of it; {@code $}: here it ends, likewise
 * </ul>
 *
 * Matching is greedy and bounded: the work at one place depends on the pattern alone, never on the length of the text.
 */
public final class TokenPattern {
    private final RuleOrigin origin;
    private final PatternElement[] elements;
    private final int fixed;

    TokenPattern(RuleOrigin origin, List<PatternElement> elements) {
        this.origin = origin;
        this.elements = elements.toArray(PatternElement[]::new);
        this.fixed = fixedIn(this.elements);
    }

    /** What the pattern can begin with; matching elsewhere is in vain. */
    List<PatternAtom> firstAtoms() {
        List<PatternAtom> atoms = new ArrayList<>();
        for (PatternElement element : elements) {
            if (element.kind() == PatternElement.Kind.NOT_BEHIND) {
                continue;
            }
            atoms.addAll(element.atoms());
            if (!element.optional()) {
                break;
            }
        }
        return atoms;
    }

    /** Whether the first tokens leave the pattern a chance at {@code start}; asked before the work of matching begins. */
    boolean mayMatchAt(TaggedText text, int start, int limit) {
        for (int i = 0; i < fixed; i++) {
            if (start + i >= limit || !elements[i].may(text, start + i)) {
                return false;
            }
        }
        return true;
    }

    /** How many elements from the first on stand for one token each, whatever they are met by, and one more. */
    private static int fixedIn(PatternElement[] elements) {
        int fixed = 0;
        while (fixed < elements.length
                && elements[fixed].kind() == PatternElement.Kind.ONE
                && !elements[fixed].optional()) {
            fixed++;
            if (!elements[fixed - 1].takesOneToken()) {
                break;
            }
        }
        return fixed;
    }

    /** The match that begins at token {@code start} and ends before {@code limit}. */
    public Optional<Match> matchAt(TaggedText text, int start, int limit) {
        Matching matching = new Matching(elements, text, limit);
        int end = matching.endFrom(start);
        if (end <= start) {
            return Optional.empty();
        }
        List<Hit> hits = matching.hits();
        int half = hits.indexOf(PatternElement.HALF);
        return Optional.of(new Match(
                Math.max(start, matching.begin()),
                matching.end() < 0 ? end : matching.end(),
                end,
                slotsOf(half < 0 ? hits : hits.subList(0, half)),
                half < 0 ? Map.of() : slotsOf(hits.subList(half + 1, hits.size())),
                origin));
    }

    private static Map<String, String> slotsOf(List<Hit> hits) {
        Map<String, String> slots = null;
        for (Hit hit : hits) {
            if (!hit.slot().isEmpty()) {
                slots = slots == null ? new TreeMap<>() : slots;
                slots.putIfAbsent(hit.slot(), hit.value());
            }
        }
        return slots == null ? Map.of() : slots;
    }

    /**
     * A match.
     *
     * @param start its first token, behind what only had to stand before it
     * @param end the token after its last one
     * @param reach the token after what has to stand behind it
     * @param slots what was read, by name
     * @param second what was read after {@code >>}
     * @param origin where the pattern is written
     */
    public record Match(
            int start, int end, int reach, Map<String, String> slots, Map<String, String> second, RuleOrigin origin) {}
}
