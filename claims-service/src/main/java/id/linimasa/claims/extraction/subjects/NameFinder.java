package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds runs of words that are written like proper names. A word that opens a sentence has a capital in any case: it counts as sure only if
 * it is written so elsewhere in the article too.
 */
final class NameFinder {
    private final TaggedText text;
    private final NameWords words;
    private final BitSet verbs;
    private final NameReach reach;
    private final WrittenWords written;
    private final CommonWords common;

    NameFinder(TaggedText text, List<Sentence> sentences, BitSet verbs) {
        this.text = text;
        this.words = new NameWords(text);
        this.verbs = verbs;
        this.reach = new NameReach(text, words);
        this.written = new WrittenWords(text, words, sentences);
        this.common = new CommonWords(text);
    }

    /**
     * A run of words that is written like a name.
     *
     * @param sure whether it is no common word at the beginning of a sentence
     */
    record Span(int start, int end, boolean sure) {}

    /** The names in {@code sentence}, none of which touches a token of {@code taken}. */
    List<Span> findIn(Sentence sentence, BitSet taken) {
        List<Span> names = new ArrayList<>();
        int index = sentence.firstToken();
        while (index < sentence.endToken()) {
            int quoted = reach.quotedEnd(sentence, index);
            if (quoted > index) {
                names.add(new Span(index, quoted, true));
                index = quoted;
                continue;
            }
            int end = reach.nameEnd(sentence, index, taken);
            if (end > index) {
                addSpan(names, sentence, index - (isOfPlace(sentence, index, taken) ? 1 : 0), end);
            }
            index = Math.max(index + 1, end);
        }
        return names;
    }

    /** Whether a place before the name belongs to it, as in "Irish Sea": the article never has the name without it. */
    private boolean isOfPlace(Sentence sentence, int index, BitSet taken) {
        return index > sentence.firstToken()
                && !taken.get(index - 1)
                && text.is(index - 1, WordClass.PLACE)
                && text.token(index - 1).capitalised()
                && !written.isSeenApart(index);
    }

    private void addSpan(List<Span> names, Sentence sentence, int from, int end) {
        int start = from;
        boolean opening = written.opens(sentence, start);
        if (opening && opensOnly(start, end)) {
            start++;
            opening = false;
        }
        if (start < end
                && !text.is(start, WordClass.NAME_LINK)
                && text.token(start).kind() == Token.Kind.WORD) {
            boolean sure = !opening
                    || (end - start > 1 && !isLabel(start, end))
                    || written.isCapitalisedInside(start)
                    || (words.hasInnerCapital(start) && !isLabel(start, end));
            if (sure || isPredicated(start, end) || isNoWord(start)) {
                names.add(new Span(start, end, sure));
            }
        }
    }

    /** A word that only opens the sentence is no part of the name behind it. */
    private boolean opensOnly(int index, int end) {
        boolean nameBehind = index + 1 < end
                && !isNoWord(index)
                && !written.isCapitalisedInside(index)
                && written.isSeenApart(index + 1)
                && !words.hasInnerCapital(index)
                && !text.is(index, WordClass.FACILITY);
        return nameBehind
                || written.isLowerCase(index)
                || text.is(index, WordClass.KIND_NOUN)
                || text.is(index, WordClass.ACTIVITY)
                || text.is(index, WordClass.NAME_LINK);
    }

    /** Whether neither the language nor the article has the word as a common one. */
    private boolean isNoWord(int index) {
        return !common.isKnown(index) && !written.isLowerCase(index);
    }

    /** Capitals only and a sign behind them: a label of what follows. */
    private boolean isLabel(int start, int end) {
        for (int index = start; index < end; index++) {
            String surface = text.surface(index, index + 1);
            if (surface.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return end < text.size() && text.token(end).kind() == Token.Kind.SIGN;
    }

    /** Whether a verb or what goes with one stands right behind: a single word that opens a sentence may then be a name. */
    private boolean isPredicated(int start, int end) {
        return !written.isLowerCase(start)
                && end < text.size()
                && (verbs.get(end)
                        || common.isExplained(end)
                        || text.is(end, WordClass.AUXILIARY)
                        || text.is(end, WordClass.PLAN)
                        || (text.is(end, WordClass.AND) && end + 1 < text.size() && words.isNameWord(end + 1)));
    }
}
