package id.linimasa.claims.extraction.text;

import id.linimasa.claims.extraction.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into tokens in one pass. White space is dropped; every other character belongs to exactly one token. */
public final class Tokeniser {
    /** Longer runs of letters or digits are cut, so that no token is longer than any word. */
    private static final int LONGEST_TOKEN = 60;

    private Tokeniser() {}

    /** The tokens of {@code text}, in order. */
    public static List<Token> tokenise(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int position = 0;
        int previousEnd = -1;
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                position += Character.charCount(codePoint);
                continue;
            }
            boolean possessive = (position == 0 || position == previousEnd) && isPossessive(text, position);
            Kind kind = possessive ? Kind.WORD : kindOf(codePoint);
            int end = endOf(text, position, kind);
            tokens.add(new Token(
                    position,
                    end,
                    normalised(text.substring(position, end), kind),
                    kind,
                    position == previousEnd,
                    Character.isUpperCase(codePoint)));
            previousEnd = end;
            position = end;
        }
        return tokens;
    }

    private static Kind kindOf(int codePoint) {
        if (codePoint >= '0' && codePoint <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(codePoint) ? Kind.WORD : Kind.SIGN;
    }

    private static int endOf(String text, int start, Kind kind) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (kind == Kind.SIGN) {
            return end;
        }
        int limit = Math.min(text.length(), start + LONGEST_TOKEN);
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            if (!continues(text, end, codePoint, kind)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean continues(String text, int position, int codePoint, Kind kind) {
        if (kind == Kind.NUMBER) {
            return codePoint >= '0' && codePoint <= '9';
        }
        if (isApostrophe(codePoint)) {
            return position + 1 < text.length()
                    && Character.isLetter(text.codePointAt(position + 1))
                    && !isPossessive(text, position);
        }
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019';
    }

    /** Whether an apostrophe and a single s that ends the word stand at {@code position}: that is a word of its own, as in "Steam's". */
    private static boolean isPossessive(String text, int position) {
        int end = position + 2;
        return isApostrophe(text.charAt(position))
                && end <= text.length()
                && text.charAt(position + 1) == 's'
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    private static String normalised(String surface, Kind kind) {
        return switch (kind) {
            case NUMBER -> surface;
            case WORD -> surface.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            case SIGN ->
                switch (surface) {
                    case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212" -> "-";
                    case "\u201C", "\u201D", "\u00AB", "\u00BB" -> "\"";
                    case "\u2018", "\u2019" -> "'";
                    default -> surface;
                };
        };
    }
}
