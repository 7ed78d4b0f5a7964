package id.linimasa.claims.extraction.text;

/**
 * A word, a run of digits or a single other sign.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param word lower case, with straight apostrophes and hyphens
 * @param glued whether it follows the token before it without any space
 * @param capitalised whether it begins with an upper-case letter
 */
public record Token(int start, int end, String word, Kind kind, boolean glued, boolean capitalised) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** The value of a run of at most nine digits, -1 for every other token. */
    public int number() {
        return kind == Kind.NUMBER && word.length() <= 9 ? Integer.parseInt(word) : -1;
    }

    /** Whether this is a word or a number, and no sign. */
    public boolean isWordOrNumber() {
        return kind != Kind.SIGN;
    }

    /** How many characters it is written with. */
    public int length() {
        return word.length();
    }
}
