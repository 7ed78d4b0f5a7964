package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Meanings.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the patterns of a language ask its lexicon for.
 *
 * @param first the words that one of them can begin with
 * @param values the values of classes that one of them asks for
 */
record PatternWords(Set<String> first, Set<Meaning> values) {
    /** What these patterns ask for. */
    static PatternWords of(List<TokenPattern> patterns) {
        Set<String> first = new HashSet<>();
        Set<Meaning> values = new HashSet<>();
        for (TokenPattern pattern : patterns) {
            for (PatternAtom atom : pattern.firstAtoms()) {
                if (atom instanceof PatternAtom.Literal literal) {
                    first.add(literal.word());
                }
            }
            pattern.atoms().forEach(atom -> {
                if (atom instanceof PatternAtom.Word word && word.value() != null) {
                    values.add(new Meaning(word.wordClass(), word.value()));
                }
            });
        }
        return new PatternWords(first, values);
    }
}
