package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.BitSet;

/** Tells of each word of a text whether it can begin a proper name, or go on with one, by how it is written and by what the lexicon knows of it. */
final class NameWords {
    private static final int SHORTEST_LETTERS = 2;

    private final TaggedText text;
    private final BitSet inLexicon = new BitSet();
    private final BitSet borders = new BitSet();
    private final BitSet innerCapitals = new BitSet();

    NameWords(TaggedText text) {
        this.text = text;
        for (int index = 0; index < text.size(); index++) {
            innerCapitals.set(index, readInnerCapital(index));
        }
        for (int index = 0; index < text.size(); index++) {
            for (Entry entry : text.entries().get(index)) {
                if (!canBeInName(entry.wordClass())) {
                    inLexicon.set(index, index + entry.length());
                }
                boolean named = entry.wordClass() == WordClass.RULE && text.is(index, WordClass.RULE_WORD);
                if (neverInName(entry, index) && !named) {
                    borders.set(index, index + entry.length());
                }
            }
        }
    }

    /** Whether a name can begin with the word. */
    boolean isNameWord(int index) {
        Token token = text.token(index);
        return isLetterOfName(index)
                || (token.kind() == Token.Kind.WORD
                        && isWrittenLikeName(index)
                        && (token.word().length() >= SHORTEST_LETTERS || isTied(index + 1))
                        && !isTied(index - 1)
                        && (!inLexicon.get(index) || isTied(index + 1))
                        && !isAmount(index));
    }

    /** The small letter of "e-Meterai". */
    private boolean isLetterOfName(int index) {
        return text.token(index).word().length() == 1
                && text.token(index).kind() == Token.Kind.WORD
                && !text.token(index).capitalised()
                && isTied(index + 1)
                && isWrittenLikeName(index + 2);
    }

    /** Whether a name that has begun can go on with the word. */
    boolean isInnerWord(int index) {
        Token token = text.token(index);
        return token.kind() == Token.Kind.WORD && isWrittenLikeName(index) && !borders.get(index) && !isAmount(index);
    }

    /** A short number behind a name belongs to it, unless it counts or dates something. */
    boolean isNumberOfName(int index) {
        Token token = text.token(index);
        if (token.number() < 0 || token.length() > 2) {
            return false;
        }
        if (index + 1 == text.size()) {
            return true;
        }
        Token next = text.token(index + 1);
        boolean counts = text.is(index + 1, WordClass.MAGNITUDE)
                || text.is(index + 1, WordClass.UNIT)
                || text.is(index + 1, WordClass.MONTH)
                || next.word().equals("%");
        boolean goesOn = (next.word().equals(",")
                        || next.word().equals(".")
                        || next.word().equals(":")
                        || next.word().equals("/"))
                && index + 2 < text.size()
                && text.token(index + 2).glued()
                && text.token(index + 2).number() >= 0;
        return !counts && !goesOn && !borders.get(index);
    }

    /** A capital at the beginning or inside. */
    boolean isWrittenLikeName(int index) {
        return text.token(index).capitalised() || hasInnerCapital(index);
    }

    boolean hasInnerCapital(int index) {
        return innerCapitals.get(index);
    }

    private boolean readInnerCapital(int index) {
        Token token = text.token(index);
        for (int i = token.start() + 1; i < token.end(); i++) {
            if (Character.isUpperCase(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token at {@code index} is a hyphen that ties two words to one. */
    private boolean isTied(int index) {
        return index > 0
                && index + 1 < text.size()
                && text.token(index).word().equals("-")
                && text.token(index).glued()
                && text.token(index + 1).glued()
                && text.token(index + 1).kind() == Token.Kind.WORD;
    }

    /** Whether a word is an amount of money, as "Rp15": a capital, a small letter, digits. */
    private boolean isAmount(int index) {
        Token token = text.token(index);
        String surface = text.text().substring(token.start(), token.end());
        boolean counted = index + 1 < text.size()
                && (text.is(index + 1, WordClass.MAGNITUDE)
                        || (index + 2 < text.size()
                                && text.token(index + 1).glued()
                                && text.token(index + 2).glued()
                                && text.token(index + 2).number() >= 0));
        if (counted && Character.isDigit(surface.charAt(surface.length() - 1))) {
            return true;
        }
        return surface.length() > 2
                && Character.isUpperCase(surface.charAt(0))
                && Character.isLowerCase(surface.charAt(1))
                && surface.chars().skip(2).allMatch(Character::isDigit);
    }

    private boolean neverInName(Entry entry, int index) {
        return switch (entry.wordClass()) {
            case PLACE, MONTH, WEEKDAY, RULE, SAY, DAY_WORD -> true;
            case CLAUSE, PRONOUN, PREPOSITION -> !goesOn(index);
            case ORDINARY -> !entry.value().equals("noun") && !endsName(index);
            default -> false;
        };
    }

    /** A small word with a capital between words with capitals, as in "MV Yang Cheng". */
    private boolean goesOn(int index) {
        return index > 0
                && index + 1 < text.size()
                && isWrittenLikeName(index)
                && isWrittenLikeName(index - 1)
                && isWrittenLikeName(index + 1);
    }

    /** An ordinary word with a capital behind a word with a capital, as in "Paket Kita": elsewhere it is written small. */
    private boolean endsName(int index) {
        return index > 0
                && text.token(index).capitalised()
                && text.token(index - 1).kind() == Token.Kind.WORD
                && isWrittenLikeName(index - 1);
    }

    private static boolean canBeInName(WordClass wordClass) {
        return switch (wordClass) {
            case VERB_FORM,
                    REGION,
                    ABBREVIATION,
                    AGENCY,
                    COMPANY_FORM,
                    PLACE_HINT,
                    KIND_NOUN,
                    ACTIVITY,
                    NAME_LINK,
                    GOVERNING -> true;
            default -> false;
        };
    }
}
