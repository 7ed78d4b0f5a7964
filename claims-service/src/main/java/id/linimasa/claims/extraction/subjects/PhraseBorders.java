package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.text.Token;
import java.util.BitSet;
import java.util.Locale;

/** Where noun phrases begin and end. */
final class PhraseBorders {
    private static final int LONGEST = 4;
    private static final WordClasses BORDERS = WordClasses.of(
            WordClass.ORDINARY,
            WordClass.VERB_FORM,
            WordClass.CLAUSE,
            WordClass.AND,
            WordClass.RELATIVE,
            WordClass.PREPOSITION,
            WordClass.PLAN,
            WordClass.AUXILIARY,
            WordClass.NEGATION,
            WordClass.DENIAL,
            WordClass.GIVEN_UP,
            WordClass.SAY,
            WordClass.ANNOUNCE,
            WordClass.HEARSAY,
            WordClass.OTHER,
            WordClass.DETERMINER,
            WordClass.PRONOUN,
            WordClass.DAY_WORD,
            WordClass.DAY_PART,
            WordClass.PART,
            WordClass.BOUND,
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.AGENT,
            WordClass.GOVERNING,
            WordClass.UNIT,
            WordClass.MAGNITUDE,
            WordClass.TO);

    private final TaggedText text;
    private final BitSet taken;
    private final BitSet verbs;

    PhraseBorders(TaggedText text, BitSet taken, BitSet verbs) {
        this.text = text;
        this.taken = taken;
        this.verbs = verbs;
    }

    int endOf(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST && isInside(end)) {
            end++;
        }
        return end;
    }

    int startOf(int to, int from) {
        int start = to;
        while (start > from && to - start < LONGEST && isInside(start - 1) && !taken.get(start - 1)) {
            start--;
        }
        return start;
    }

    boolean isInside(int index) {
        Token token = text.token(index);
        boolean tied = token.glued()
                && index > 1
                && text.token(index - 1).word().equals("-")
                && text.token(index - 1).glued();
        if (tied && token.kind() == Token.Kind.WORD) {
            return true;
        }
        if (verbs.get(index)) {
            return false;
        }
        boolean joint = token.word().equals("-") && token.glued();
        if ((token.kind() != Token.Kind.WORD && !joint) || token.word().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        return !mayBeBorder(text, index) || text.entries().get(index).stream().noneMatch(PhraseBorders::isBorder);
    }

    /** Whether a token may be a border by one of its entries. */
    static boolean mayBeBorder(TaggedText text, int index) {
        return text.isAny(index, BORDERS);
    }

    static boolean isBorder(Entry entry) {
        return switch (entry.wordClass()) {
            case ORDINARY -> !entry.value().equals("noun");
            case VERB_FORM -> !entry.value().equals("no");
            default -> BORDERS.has(entry.wordClass());
        };
    }

    /** The words of a phrase without what only introduces or measures it, with a capital. */
    String nameOf(int start, int end, boolean headFirst) {
        StringBuilder name = new StringBuilder();
        for (int index = start; index < end; index++) {
            boolean left = (text.is(index, WordClass.ARTICLE) && !text.is(index, WordClass.PLACE))
                    || (headFirst && text.is(index, WordClass.GOVERNING))
                    || text.token(index).word().equals("'s");
            if (!left) {
                name.append(name.isEmpty() || text.token(index).glued() ? "" : " ")
                        .append(text.surface(index, index + 1));
            }
        }
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
