package id.linimasa.claims.extraction.explanation;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.text.CodePoints;

/**
 * Words of the article.
 *
 * @param text exactly the article's text from {@code start} to {@code end}
 * @param start code-point offset of its first character
 * @param end code-point offset after its last character
 */
public record Words(String text, int start, int end) {
    /** The words from token {@code from} to the one before {@code to}. */
    public static Words of(TaggedText text, CodePoints offsets, int from, int to) {
        return new Words(
                text.exact(from, to),
                offsets.offset(text.token(from).start()),
                offsets.offset(text.token(to - 1).end()));
    }
}
