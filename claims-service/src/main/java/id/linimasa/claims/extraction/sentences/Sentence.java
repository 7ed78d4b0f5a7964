package id.linimasa.claims.extraction.sentences;

import java.util.List;

/**
 * A unit of the text that is read and quoted as one.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param firstToken index of its first token
 * @param endToken index of the token after its last one
 * @param line which line of the text it stands in, counted from 0
 */
public record Sentence(int start, int end, int firstToken, int endToken, int line, Kind kind) {
    /** What a sentence is on its page. */
    public enum Kind {
        /** Running text. */
        PROSE,
        /** A line of its own without a full stop: title, heading, byline. */
        HEADING,
        /** Place, agency and date before the first sentence. */
        DATELINE,
        /** A point of a list. */
        ITEM,
        /** Links, share labels, comment forms: not part of the article. */
        FURNITURE
    }

    /** Whether the first of an article's sentences is its headline: it stands alone in its line. */
    public static boolean beginWithHeadline(List<Sentence> sentences) {
        return sentences.size() > 1
                && sentences.get(1).line() > sentences.get(0).line();
    }

    /** The number of tokens. */
    public int length() {
        return endToken - firstToken;
    }
}
