package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words without a meaning of their own, such as prepositions and conjunctions, that only one of several languages has. Immutable. */
final class FunctionWords {
    private static final Set<WordClass> CLASSES = EnumSet.of(
            WordClass.CLAUSE,
            WordClass.PREPOSITION,
            WordClass.ARTICLE,
            WordClass.AUXILIARY,
            WordClass.BE,
            WordClass.NEGATION,
            WordClass.DETERMINER,
            WordClass.RELATIVE,
            WordClass.AND);
    private static final int FEWEST = 8;
    /** How many times more such words than of the runner-up leave no doubt. */
    private static final int MARGIN = 4;

    private final List<String> codes;
    private final Map<String, Integer> languageByWord;

    private FunctionWords(List<String> codes, Map<String, Integer> languageByWord) {
        this.codes = codes;
        this.languageByWord = languageByWord;
    }

    static FunctionWords of(List<LanguagePack> packs) {
        Map<String, Integer> languages = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < packs.size(); i++) {
            for (String word : packs.get(i).lexicon().words(CLASSES)) {
                if (languages.putIfAbsent(word, i) != null) {
                    shared.add(word);
                }
            }
        }
        languages.keySet().removeAll(shared);
        return new FunctionWords(packs.stream().map(LanguagePack::code).toList(), languages);
    }

    /** The language of the tokens before offset {@code end}, or empty where that is not certain. */
    Optional<String> languageOf(List<Token> tokens, int end) {
        int[] counts = new int[codes.size()];
        for (Token token : tokens) {
            if (token.end() > end) {
                break;
            }
            Integer language = languageByWord.get(token.word());
            if (language != null) {
                counts[language]++;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                second = counts[best];
                best = i;
            } else {
                second = Math.max(second, counts[i]);
            }
        }
        boolean certain = counts[best] >= FEWEST && counts[best] >= MARGIN * second;
        return certain ? Optional.of(codes.get(best)) : Optional.empty();
    }
}
