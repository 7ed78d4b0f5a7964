package id.linimasa.claims.extraction.sentences;

import com.ibm.icu.text.BreakIterator;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence.Kind;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits text at line ends, unless they only wrap a paragraph, and at the sentence borders of Unicode Standard Annex 29, as ICU finds them, except after abbreviations and
 * initials. No sentence is longer than {@value #LONGEST} characters.
 */
public final class SentenceSplitter {
    static final int LONGEST = 1500;
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_DATE = 8;
    /** Fewer tokens behind a date say nothing of it. */
    private static final int LEAST_AFTER_DATE = 2;
    /** Datelines stand among the first lines only. */
    private static final int LAST_DATELINE = 8;

    private static final int LONGEST_LABEL = 4;

    private final TaggedText text;
    private final BreakIterator borders;
    private final List<Sentence> sentences = new ArrayList<>();
    private int token;
    private boolean furnitureFromHere;
    private boolean afterDateline;

    private SentenceSplitter(TaggedText text, String language) {
        this.text = text;
        this.borders = SentenceBorders.of(language);
    }

    /** The sentences of {@code text}, furniture included, in order; together they hold every token once. */
    public static List<Sentence> split(TaggedText text, String language) {
        SentenceSplitter splitter = new SentenceSplitter(text, language);
        splitter.splitLines();
        return splitter.sentences;
    }

    private void splitLines() {
        int start = 0;
        int line = 0;
        String characters = text.text();
        BitSet wrapped = WrappedLines.in(characters);
        while (start <= characters.length()) {
            int newline = characters.indexOf('\n', start);
            while (newline >= 0 && wrapped.get(newline)) {
                newline = characters.indexOf('\n', newline + 1);
            }
            int end = newline < 0 ? characters.length() : newline;
            splitLine(start, end, line++);
            start = end + 1;
        }
    }

    private void splitLine(int start, int end, int line) {
        int first = token;
        int last = tokenFrom(first, end);
        token = last;
        if (first == last) {
            return;
        }
        if (isFurniture(first, last)) {
            add(first, last, line, Kind.FURNITURE);
            return;
        }
        boolean item = isItem(first) || isChronologyItem(first, last);
        borders.setText(text.text().substring(start, end).replace('\n', ' ').replace('\r', ' '));
        int sentenceStart = item || afterDateline || line > LAST_DATELINE ? first : Dateline.endOf(text, first, last);
        if (sentenceStart > first) {
            add(first, sentenceStart, line, Kind.DATELINE);
            afterDateline = true;
        }
        int next = sentenceStart;
        for (int border = borders.next(); border != BreakIterator.DONE; border = borders.next()) {
            next = tokenFrom(next, start + border);
            if (next > sentenceStart && (next == last || !isAbbreviation(next - 1))) {
                addBounded(sentenceStart, next, line, kindOf(first, sentenceStart, next, last, item));
                sentenceStart = next;
            }
        }
        if (sentenceStart < last) {
            addBounded(sentenceStart, last, line, kindOf(first, sentenceStart, last, last, item));
        }
    }

    /** The first token from {@code index} on that begins at or after the character {@code position}. */
    private int tokenFrom(int index, int position) {
        int next = index;
        while (next < text.size() && text.token(next).start() < position) {
            next++;
        }
        return next;
    }

    private boolean isFurniture(int first, int last) {
        if (furnitureFromHere) {
            return true;
        }
        Entry furniture = text.entry(first, WordClass.FURNITURE).orElse(null);
        if (furniture == null || first + furniture.length() > last) {
            return false;
        }
        if (furniture.value().equals("label") && last - first > LONGEST_LABEL) {
            return false;
        }
        furnitureFromHere = furniture.value().equals("rest");
        return true;
    }

    private boolean isItem(int first) {
        return switch (text.token(first).word()) {
            case "-", "\u2022", "*", "\u00B7", "\u25CF", "\u25AA" -> true;
            default ->
                text.token(first).number() >= 0
                        && first + 1 < text.size()
                        && (text.token(first + 1).word().equals(")")
                                || text.token(first + 1).word().equals("."));
        };
    }

    /** A line such as "4 October 2023: the shop closes": a date of a chronology and what happened on it. */
    private boolean isChronologyItem(int first, int last) {
        boolean dated = false;
        for (int index = first; index < Math.min(last - LEAST_AFTER_DATE, first + LONGEST_DATE); index++) {
            Token each = text.token(index);
            boolean separates =
                    (each.word().equals(":") && text.token(index + 1).number() < 0)
                            || (each.word().equals("-") && !each.glued());
            if (dated && separates && index > first) {
                return true;
            }
            boolean month = text.is(index, WordClass.MONTH);
            dated |= month || isYear(each);
            if (!month
                    && each.number() < 0
                    && !text.is(index, WordClass.WEEKDAY)
                    && !each.word().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isYear(Token token) {
        return token.length() == 4 && token.number() > 0;
    }

    private Kind kindOf(int lineStart, int start, int end, int lineEnd, boolean item) {
        if (item) {
            return Kind.ITEM;
        }
        boolean wholeLine = start == lineStart && end == lineEnd;
        return wholeLine && end - start <= LONGEST_HEADING && !endsSentence(end - 1) ? Kind.HEADING : Kind.PROSE;
    }

    private boolean endsSentence(int last) {
        return switch (text.token(last).word()) {
            case ".", "!", "\u2026", ";", ":" -> true;
            case "\"", ")", "'" -> last > 0 && text.token(last - 1).word().equals(".");
            default -> false;
        };
    }

    /** Whether the full stop at {@code index} belongs to an abbreviation, an initial or the number of a list item. */
    private boolean isAbbreviation(int index) {
        if (!text.token(index).word().equals(".") || index == 0) {
            return false;
        }
        Token before = text.token(index - 1);
        boolean initial = before.kind() == Token.Kind.WORD && before.word().length() == 1 && before.capitalised();
        boolean listNumber = before.number() >= 0
                && index >= 2
                && text.token(index - 2).end() < before.start()
                && isLineStart(index - 1);
        return initial || listNumber || abbreviationEndsAt(index);
    }

    private boolean isLineStart(int index) {
        int start = text.token(index).start();
        int previousEnd = text.token(index - 1).end();
        return text.text().substring(previousEnd, start).indexOf('\n') >= 0;
    }

    private boolean abbreviationEndsAt(int stop) {
        for (int index = Math.max(0, stop - 3); index < stop; index++) {
            for (Entry entry : text.entries().get(index)) {
                if (entry.wordClass() == WordClass.ABBREVIATION && index + entry.length() == stop) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addBounded(int first, int end, int line, Kind kind) {
        int start = first;
        for (int index = first + 1; index < end; index++) {
            if (text.token(index).end() - text.token(start).start() > LONGEST) {
                add(start, index, line, kind);
                start = index;
            }
        }
        add(start, end, line, kind);
    }

    private void add(int first, int end, int line, Kind kind) {
        sentences.add(
                new Sentence(text.token(first).start(), text.token(end - 1).end(), first, end, line, kind));
    }
}
