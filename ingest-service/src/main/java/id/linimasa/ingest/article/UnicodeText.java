package id.linimasa.ingest.article;

import java.text.Normalizer;

/**
 * Text that every later reader can store, compare and address by code point: in normalization form C (Unicode Standard Annex 15), without what
 * PostgreSQL, JSON or Unicode itself does not allow in interchanged text.
 */
final class UnicodeText {
    /**
     * The longest run of combining marks, as in the stream-safe format of UAX 15, section 13: no written language needs more, and ordering a
     * run takes time that grows with the square of its length.
     */
    static final int LONGEST_RUN_OF_MARKS = 30;

    private static final int FIRST_COMBINING_MARK = 0x300;

    private UnicodeText() {}

    /**
     * The text in form C. Takes time linear in the text's length, whatever it holds.
     *
     * @throws FieldFault if it holds NUL, a surrogate without its partner, a non-character, or too many combining marks in a row
     */
    static String normalise(String raw) throws FieldFault {
        int marks = 0;
        int codePoint;
        for (int at = 0; at < raw.length(); at += Character.charCount(codePoint)) {
            codePoint = raw.codePointAt(at);
            if (codePoint == 0) {
                throw new FieldFault("must not contain NUL (U+0000)");
            }
            if (codePoint < FIRST_COMBINING_MARK) {
                marks = 0;
                continue;
            }
            if (isForbidden(codePoint)) {
                throw new FieldFault("must not contain a %s (U+%04X)"
                        .formatted(isSurrogate(codePoint) ? "lone surrogate" : "non-character", codePoint));
            }
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks > LONGEST_RUN_OF_MARKS) {
                throw new FieldFault(
                        "must not contain more than " + LONGEST_RUN_OF_MARKS + " combining marks in a row");
            }
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int codePoint) {
        return isSurrogate(codePoint) || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
