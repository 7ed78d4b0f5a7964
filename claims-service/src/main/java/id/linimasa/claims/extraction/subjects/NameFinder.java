package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.NounSorts;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordSet;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds runs of words that are written like proper names. A word that opens a sentence has a capital in any case: it counts as sure only if
 * it is written so elsewhere in the article too.
 */
final class NameFinder {
    private static final int LONGEST = 8;
    private static final int MOST_NEIGHBOURS = 4;

    private final TaggedText text;
    private final NameWords words;
    private final BitSet verbs;
    private final WordSet capitalisedInside;
    private final WordSet lowerCase;
    private final CommonWords common;
    private final Map<String, Set<String>> wordsBefore = new HashMap<>();

    NameFinder(TaggedText text, List<Sentence> sentences, BitSet verbs, NounSorts nouns) {
        this.text = text;
        this.words = new NameWords(text);
        this.verbs = verbs;
        this.capitalisedInside = new WordSet(text);
        this.lowerCase = new WordSet(text);
        this.common = new CommonWords(text, nouns);
        for (Sentence sentence : sentences) {
            boolean headline = sentence.firstToken() == 0;
            if (headline || sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.ITEM) {
                readNeighbours(sentence);
            }
            if (sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.ITEM) {
                readCase(sentence);
            }
        }
    }

    private void readNeighbours(Sentence sentence) {
        for (int index = sentence.firstToken() + 1; index < sentence.endToken(); index++) {
            if (words.isWrittenLikeName(index)) {
                Set<String> before =
                        wordsBefore.computeIfAbsent(text.token(index).word(), word -> new HashSet<>(2));
                if (before.size() < MOST_NEIGHBOURS) {
                    before.add(text.token(index - 1).word());
                }
            }
        }
    }

    /** Whether the article has the word at {@code index} behind another word too than the one that is before it here. */
    private boolean isSeenApart(int index) {
        Set<String> before = wordsBefore.getOrDefault(text.token(index).word(), Set.of());
        return before.size() > 1 || !before.contains(text.token(index - 1).word());
    }

    /** A capital tells something only behind a word without one: the words behind the first one of a sentence may belong to its name. */
    private void readCase(Sentence sentence) {
        boolean opening = true;
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Token token = text.token(index);
            opening = opens(sentence, index) || (opening && words.isWrittenLikeName(index));
            if (token.kind() == Token.Kind.WORD && !words.isWrittenLikeName(index)) {
                lowerCase.add(index);
            } else if (words.isNameWord(index) && !opening) {
                capitalisedInside.add(index);
            }
        }
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
            int quoted = quotedEnd(sentence, index);
            if (quoted > index) {
                names.add(new Span(index, quoted, true));
                index = quoted;
                continue;
            }
            int end = nameEnd(sentence, index, taken);
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
                && !isSeenApart(index);
    }

    private void addSpan(List<Span> names, Sentence sentence, int from, int end) {
        int start = from;
        boolean opening = opens(sentence, start);
        if (opening && opensOnly(start, end)) {
            start++;
            opening = false;
        }
        if (start < end
                && !text.is(start, WordClass.NAME_LINK)
                && text.token(start).kind() == Token.Kind.WORD) {
            boolean sure = !opening
                    || (end - start > 1 && !isLabel(start, end))
                    || capitalisedInside.contains(start)
                    || (words.hasInnerCapital(start) && !isLabel(start, end));
            if (sure || isPredicated(start, end) || isNoWord(start)) {
                names.add(new Span(start, end, sure));
            }
        }
    }

    /** Where a title in quotation marks ends, all of whose words have capitals. */
    private int quotedEnd(Sentence sentence, int start) {
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

    /** A word that only opens the sentence is no part of the name behind it. */
    private boolean opensOnly(int index, int end) {
        boolean nameBehind = index + 1 < end
                && !isNoWord(index)
                && !isSeenInside(index)
                && isSeenApart(index + 1)
                && !words.hasInnerCapital(index)
                && !text.is(index, WordClass.FACILITY);
        return nameBehind
                || lowerCase.contains(index)
                || text.is(index, WordClass.KIND_NOUN)
                || text.is(index, WordClass.ACTIVITY)
                || text.is(index, WordClass.NAME_LINK);
    }

    /** Whether neither the language nor the article has the word as a common one. */
    private boolean isNoWord(int index) {
        return !common.isKnown(index) && !lowerCase.contains(index);
    }

    private boolean isSeenInside(int index) {
        return capitalisedInside.contains(index);
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
        return !lowerCase.contains(start)
                && end < text.size()
                && (verbs.get(end)
                        || common.isExplained(end)
                        || text.is(end, WordClass.AUXILIARY)
                        || text.is(end, WordClass.PLAN)
                        || (text.is(end, WordClass.AND) && end + 1 < text.size() && words.isNameWord(end + 1)));
    }

    private int nameEnd(Sentence sentence, int start, BitSet taken) {
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

    private boolean opens(Sentence sentence, int index) {
        return index == sentence.firstToken()
                || switch (text.token(index - 1).word()) {
                    case ".", ":", "\"", "!", "?", "\u2022" -> true;
                    default -> false;
                };
    }
}
