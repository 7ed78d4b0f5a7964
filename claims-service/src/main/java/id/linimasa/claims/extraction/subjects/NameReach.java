package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.BitSet;

/** Tells how far a run of words goes that is written like a proper name. */
final class NameReach {
    private static final int LONGEST = 8;

    private final TaggedText text;
    private final NameWords words;

    NameReach(TaggedText text, NameWords words) {
        this.text = text;
        this.words = words;
    }

    /** Where a title in quotation marks ends that begins at {@code start}, all of whose words have capitals; {@code start} if there is none. */
    int quotedEnd(Sentence sentence, int start) {
        if (start == sentence.firstToken() || !text.token(start - 1).word().equals("\"")) {
            return start;
        }
        int end = start;
        int limit = Math.min(sentence.endToken(), start + LONGEST);
        while (end < limit && (words.isWrittenLikeName(end) || text.token(end).number() >= 0)) {
            end++;
        }
        boolean title =
                end > start && end < limit && text.token(end).word().equals("\"") && words.isWrittenLikeName(start);
        return title ? end : start;
    }

    /** Where the name ends that begins at {@code start}, without the tokens of {@code taken}; {@code start} if there is none. */
    int nameEnd(Sentence sentence, int start, BitSet taken) {
        if (taken.get(start) || !words.isNameWord(start)) {
            return start;
        }
        boolean legal = text.is(start, WordClass.COMPANY_FORM);
        int end = start + 1;
        int limit = Math.min(sentence.endToken(), start + LONGEST);
        int next = end;
        while (next > 0 && end < limit) {
            next = legal && text.is(end, WordClass.PLACE) ? end + 1 : continuedTo(end, limit, taken);
            end = Math.max(end, next);
        }
        return end;
    }

    /** Where a name that reaches to {@code index} goes on to, or 0 where it ends. */
    private int continuedTo(int index, int limit, BitSet taken) {
        if (taken.get(index)) {
            return 0;
        }
        Token token = text.token(index);
        if (!token.word().equals("no") && (words.isInnerWord(index) || words.isNumberOfName(index))) {
            return index + 1;
        }
        boolean next = index + 1 < limit && !taken.get(index + 1);
        boolean gluedSign = token.glued() && next && text.token(index + 1).glued();
        switch (token.word()) {
            case "." -> {
                return gluedSign && text.token(index + 1).kind() == Token.Kind.WORD ? index + 2 : 0;
            }
            case "-", "&" -> {
                boolean goesOn = gluedSign
                        && (words.isWrittenLikeName(index + 1)
                                || text.token(index + 1).number() >= 0);
                return goesOn ? index + 2 : 0;
            }
            case "no" -> {
                boolean numbered = index + 2 < limit
                        && text.token(index + 1).word().equals(".")
                        && text.token(index + 2).number() >= 0;
                return numbered ? index + 3 : 0;
            }
            case "/" -> {
                boolean goesOn = gluedSign
                        && (words.isInnerWord(index + 1)
                                || text.token(index + 1).number() >= 0);
                return goesOn && isNumbered(index) ? index + 2 : 0;
            }
            case "+" -> {
                return token.glued() ? index + 1 : 0;
            }
            default -> {
                boolean link = text.is(index, WordClass.NAME_LINK) && next && words.isInnerWord(index + 1);
                return link ? index + 2 : 0;
            }
        }
    }

    /** Whether a number stands right before a slash, or before the word that does: the number of a document. */
    private boolean isNumbered(int slash) {
        return text.token(slash - 1).number() >= 0
                || (slash > 2
                        && text.token(slash - 2).word().equals("/")
                        && text.token(slash - 3).number() >= 0);
    }
}
