package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Meanings.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the patterns of a language ask its lexicon for.
 *
 * @param words those that one of them asks for
 * @param values the values of classes that one of them asks for
 */
record PatternWords(Set<String> words, Set<Meaning> values) {
    /** What these patterns ask for. */
    static PatternWords of(List<TokenPattern> patterns) {
        Set<String> words = new HashSet<>();
        Set<Meaning> values = new HashSet<>();
        for (TokenPattern pattern : patterns) {
            pattern.atoms().forEach(atom -> {
                if (atom instanceof PatternAtom.Literal literal) {
                    words.add(literal.word());
                }
                if (atom instanceof PatternAtom.Word word && word.value() != null) {
                    values.add(new Meaning(word.wordClass(), word.value()));
                }
            });
        }
        return new PatternWords(words, values);
    }
}
