package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.BitSet;
import java.util.Locale;

/** Where noun phrases begin and end. */
final class PhraseBorders {
    private static final int LONGEST = 4;

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
        for (Entry entry : text.entries().get(index)) {
            if (isBorder(entry)) {
                return false;
            }
        }
        return true;
    }

    static boolean isBorder(Entry entry) {
        return switch (entry.wordClass()) {
            case ORDINARY -> !entry.value().equals("noun");
            case VERB_FORM -> !entry.value().equals("no");
            case CLAUSE,
                    AND,
                    RELATIVE,
                    PREPOSITION,
                    PLAN,
                    AUXILIARY,
                    NEGATION,
                    DENIAL,
                    GIVEN_UP,
                    SAY,
                    ANNOUNCE,
                    HEARSAY,
                    OTHER,
                    DETERMINER,
                    PRONOUN,
                    DAY_WORD,
                    DAY_PART,
                    PART,
                    BOUND,
                    MONTH,
                    WEEKDAY,
                    AGENT,
                    GOVERNING,
                    UNIT,
                    MAGNITUDE,
                    TO -> true;
            default -> false;
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
