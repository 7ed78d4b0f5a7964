package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternAtom.Hit;
import id.linimasa.claims.extraction.language.PatternAtom.Literal;
import id.linimasa.claims.extraction.language.PatternAtom.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One element of a {@link TokenPattern}: the atoms that it can be met by, of which the first one that is met counts. */
final class PatternElement {
    /** From this many words on they are looked up instead of being compared one by one. */
    private static final int MANY = 5;

    /** Between what was read of the first half of a range and of the second. */
    static final Hit HALF = new Hit("", "", 0);

    private final Kind kind;
    private final List<PatternAtom> atoms;
    private final PatternAtom[] tried;
    private final @Nullable NumberedWords words;
    private final Marks marks;
    private final boolean optional;
    private final boolean glued;

    /** What an element stands for. */
    enum Kind {
        ONE,
        NEAR_GAP,
        GAP,
        WIDE_GAP,
        OPEN_GAP,
        NOT_BEHIND,
        HALF,
        START,
        END
    }

    PatternElement(Kind kind, List<PatternAtom> atoms, boolean optional, boolean glued) {
        this.kind = kind;
        this.atoms = List.copyOf(atoms);
        this.tried = atoms.toArray(PatternAtom[]::new);
        this.words = null;
        this.marks = atoms.stream().map(Marks::of).reduce(Marks.NONE, Marks::or);
        this.optional = optional;
        this.glued = glued;
    }

    private PatternElement(PatternElement read, Lexicon lexicon) {
        Map<String, Literal> literals = wordsIn(read.atoms);
        this.kind = read.kind;
        this.atoms = read.atoms;
        this.tried = atoms.stream().map(atom -> atom.over(lexicon)).toArray(PatternAtom[]::new);
        this.words = literals.isEmpty() ? null : new NumberedWords(List.copyOf(literals.values()), lexicon);
        this.marks = read.marks;
        this.optional = read.optional;
        this.glued = read.glued;
    }

    /** The same where words are those of {@code lexicon}, which are compared by their numbers. */
    PatternElement over(Lexicon lexicon) {
        return new PatternElement(this, lexicon);
    }

    private static Map<String, Literal> wordsIn(List<PatternAtom> atoms) {
        Map<String, Literal> words = new HashMap<>();
        for (PatternAtom atom : atoms) {
            if (!(atom instanceof Literal literal) || words.put(literal.word(), literal) != null) {
                return Map.of();
            }
        }
        return words.size() < MANY ? Map.of() : words;
    }

    Kind kind() {
        return kind;
    }

    List<PatternAtom> atoms() {
        return atoms;
    }

    boolean optional() {
        return optional;
    }

    /** Whether no space may stand before it. */
    boolean glued() {
        return glued;
    }

    /** The marks of which a token has at least one if it meets this element. */
    Marks marks() {
        return marks;
    }

    /** Whether it may be met at token {@code index}; if not, it certainly is not. */
    boolean may(TaggedText text, int index) {
        return text.hasAny(index, marks.words(), marks.classes(), marks.others());
    }

    /** Whether it only marks or forbids a place. */
    boolean takesNothing() {
        return switch (kind) {
            case NOT_BEHIND, HALF, START, END -> true;
            case ONE, NEAR_GAP, GAP, WIDE_GAP, OPEN_GAP -> false;
        };
    }

    /** How many tokens it takes at most where words are those of {@code lexicon}. */
    int longest(Lexicon lexicon) {
        return switch (kind) {
            case NEAR_GAP -> Matching.LONGEST_NEAR_GAP;
            case GAP -> Matching.LONGEST_GAP;
            case WIDE_GAP -> Matching.LONGEST_WIDE_GAP;
            case OPEN_GAP -> Matching.LONGEST_OPEN_GAP;
            case NOT_BEHIND, HALF, START, END -> 0;
            case ONE ->
                atoms.stream()
                        .mapToInt(atom -> atom instanceof Word word ? lexicon.longest(word.wordClass()) : 1)
                        .max()
                        .orElse(1);
        };
    }

    @Nullable
    Hit hit(TaggedText text, int index) {
        if (!may(text, index)) {
            return null;
        }
        if (words != null) {
            return words.standAt(text, index) ? Literal.MET : null;
        }
        for (PatternAtom atom : tried) {
            Hit hit = atom.hit(text, index);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }
}
