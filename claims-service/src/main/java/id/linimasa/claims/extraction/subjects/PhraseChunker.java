package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.NounSort;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts sentences into noun phrases: the longest runs of words none of which ends or begins a phrase. */
final class PhraseChunker {
    private static final int LONGEST = 8;
    /** Verbs, and articles. */
    private static final WordClasses VERBS = WordClasses.of(
            WordClass.VERB, WordClass.SUPPORT, WordClass.POSTPONE, WordClass.REPEAT, WordClass.BE, WordClass.ARTICLE);

    private final TaggedText text;
    private final BitSet borders;
    private final BitSet events;
    private final CommonWords common;
    private final PhraseForm form;
    private final boolean headFirst;

    /** {@code verbs} and {@code dates} are tokens of no phrase, {@code events} those of nouns that name events. */
    PhraseChunker(TaggedText text, BitSet verbs, BitSet dates, BitSet events, boolean headFirst) {
        this.text = text;
        this.events = events;
        this.common = new CommonWords(text);
        this.form = new PhraseForm(text, common, headFirst);
        this.headFirst = headFirst;
        this.borders = new BitSet(text.size());
        borders.or(dates);
        for (int index = 0; index < text.size(); index++) {
            boolean may = PhraseBorders.mayBeBorder(text, index) || text.isAny(index, VERBS);
            if (may && !isCompound(index)) {
                addBorders(index);
            }
            if (!isCompound(index) && common.isNone(index)) {
                borders.set(index);
            }
        }
        borders.or(verbs);
    }

    private void addBorders(int index) {
        for (Entry entry : text.entries().get(index)) {
            boolean border = PhraseBorders.isBorder(entry)
                    || isVerb(entry)
                    || (entry.wordClass() == WordClass.ARTICLE && !form.isPlace(index));
            if (border) {
                borders.set(index, index + entry.length());
            }
        }
    }

    private static boolean isVerb(Entry entry) {
        return switch (entry.wordClass()) {
            case VERB -> !entry.value().endsWith("noun");
            case SUPPORT, POSTPONE, REPEAT, BE -> true;
            default -> false;
        };
    }

    /** Whether a hyphen ties the token to its neighbour: no part of "rip-and-replace" ends a phrase. */
    private boolean isCompound(int index) {
        return isJoint(index) || (index > 0 && isJoint(index - 1)) || (index + 1 < text.size() && isJoint(index + 1));
    }

    private boolean isJoint(int index) {
        Token token = text.token(index);
        return token.word().equals("-")
                && token.glued()
                && index + 1 < text.size()
                && text.token(index + 1).glued();
    }

    List<NounPhrase> phrasesIn(Sentence sentence) {
        List<NounPhrase> found = new ArrayList<>();
        int index = sentence.firstToken();
        while (index < sentence.endToken()) {
            int end = endOf(index, sentence.endToken());
            if (end > index) {
                add(found, sentence, index, end);
            }
            index = Math.max(index + 1, end);
        }
        return found;
    }

    private void add(List<NounPhrase> found, Sentence sentence, int first, int reach) {
        int start = isVerb(first, sentence) || text.token(first).word().equals("'s") ? first + 1 : first;
        int end = reach;
        while (!headFirst && end > start && common.is(end - 1, NounSort.ADJECTIVE)) {
            end--;
        }
        if (start >= end
                || !text.token(start).isWordOrNumber()
                || form.headOf(start, end) == end
                || (end == start + 1 && common.is(start, NounSort.PARTICIPLE))) {
            return;
        }
        boolean pointing = (start > sentence.firstToken() && text.is(start - 1, WordClass.DEFINITE))
                || (end < sentence.endToken() && text.is(end, WordClass.DETERMINER));
        found.add(form.phrase(start, end, start, end, pointing, false));
        if (common.is(start, NounSort.PARTICIPLE) && start + 1 < end && !isCompound(start)) {
            found.add(form.phrase(start + 1, end, start + 1, end, false, false));
        }
        int before = start;
        while (before > sentence.firstToken() && events.get(before - 1)) {
            before--;
        }
        int behind = end;
        while (behind < sentence.endToken() && events.get(behind)) {
            behind++;
        }
        if (before < start || behind > end) {
            found.add(form.phrase(before, behind, start, end, pointing, true));
        }
        int next = behind;
        if (next + 1 < sentence.endToken() && text.is(next, WordClass.GOVERNING)) {
            next++;
            while (next < sentence.endToken() && text.is(next, WordClass.ARTICLE)) {
                next++;
            }
            int last = endOf(next, sentence.endToken());
            if (last > next) {
                found.add(form.phrase(before, last, start, end, pointing, true));
            }
        }
    }

    /** Behind "will" and "to" stands a verb, known or not. */
    private boolean isVerb(int index, Sentence sentence) {
        int before = index - 1;
        return before >= sentence.firstToken()
                && !text.token(index).capitalised()
                && !isCompound(index)
                && (text.is(before, WordClass.PLAN)
                        || text.is(before, WordClass.COMING)
                        || text.is(before, WordClass.TO));
    }

    private int endOf(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST && isInside(end, from)) {
            end++;
        }
        while (end > from
                && (!text.token(end - 1).isWordOrNumber()
                        || text.token(end - 1).word().equals("'s"))) {
            end--;
        }
        return end > from && text.token(from).isWordOrNumber() ? end : from;
    }

    private boolean isInside(int index, int from) {
        if (borders.get(index) || events.get(index)) {
            return false;
        }
        if (index > from && !isCompound(index) && common.is(index, NounSort.PARTICIPLE)) {
            return false;
        }
        Token token = text.token(index);
        return switch (token.kind()) {
            case WORD -> true;
            case NUMBER -> isCompound(index) || (index > from && token.glued());
            case SIGN -> index > from && (isJoint(index) || isAmpersand(token, index));
        };
    }

    private boolean isAmpersand(Token token, int index) {
        return token.word().equals("&")
                && token.glued()
                && index + 1 < text.size()
                && text.token(index + 1).glued();
    }
}
