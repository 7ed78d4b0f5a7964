package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternAtom.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    TokenPattern(RuleOrigin origin, List<PatternElement> elements) {
        this.origin = origin;
        this.elements = elements.toArray(PatternElement[]::new);
    }

    /** The same where words are those of {@code lexicon}. */
    TokenPattern over(Lexicon lexicon) {
        return new TokenPattern(
                origin,
                Arrays.stream(elements).map(element -> element.over(lexicon)).toList());
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

    /** Everything that its elements can be met by. */
    Stream<PatternAtom> atoms() {
        return Arrays.stream(elements).flatMap(element -> element.atoms().stream());
    }

    /** What must stand behind its first token where words are those of {@code lexicon}. */
    List<Need> needs(Lexicon lexicon) {
        return Need.of(elements, lexicon);
    }

    /** The match that begins at token {@code start} and ends before {@code limit}, or null. */
    @Nullable
    Match matchAt(TaggedText text, int start, int limit) {
        Matching matching = new Matching(elements, text, limit);
        int end = matching.endFrom(start);
        if (end <= start) {
            return null;
        }
        List<Hit> hits = matching.hits();
        int half = hits.indexOf(PatternElement.HALF);
        return new Match(
                Math.max(start, matching.begin()),
                matching.end() < 0 ? end : matching.end(),
                end,
                slotsOf(half < 0 ? hits : hits.subList(0, half)),
                half < 0 ? Map.of() : slotsOf(hits.subList(half + 1, hits.size())),
                origin);
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
