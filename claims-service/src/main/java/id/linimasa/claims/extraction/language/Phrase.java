package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;
import id.linimasa.claims.extraction.text.Tokeniser;
import java.util.List;
import java.util.Optional;

/**
 * A word or several as data writes them. A word written with a capital matches only words that have one; every other word matches in any
 * case.
 *
 * @param tokens at least one
 */
public record Phrase(List<Token> tokens) {
    public Phrase {
        tokens = List.copyOf(tokens);
    }

    /**
     * Reads a phrase of {@code line}.
     *
     * @throws DataFault where there is nothing to read but spaces
     */
    public static Phrase read(DataLine line, String source) {
        List<Token> tokens = Tokeniser.tokenise(source);
        if (tokens.isEmpty()) {
            throw line.fault("an empty form");
        }
        return new Phrase(tokens);
    }

    /** The word to look the phrase up by. */
    public String firstWord() {
        return tokens.get(0).word();
    }

    /** The word behind it, if there is one. */
    Optional<String> secondWord() {
        return tokens.size() < 2 ? Optional.empty() : Optional.of(tokens.get(1).word());
    }

    /** The number of tokens. */
    public int length() {
        return tokens.size();
    }

    /** Whether the phrase stands at token {@code index}. */
    public boolean isAt(List<Token> text, int index) {
        if (index + tokens.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token wanted = tokens.get(i);
            Token found = text.get(index + i);
            if (!wanted.word().equals(found.word()) || (wanted.capitalised() && !found.capitalised())) {
                return false;
            }
        }
        return true;
    }
}
