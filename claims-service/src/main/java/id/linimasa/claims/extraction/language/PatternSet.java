package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by what they can begin with, so that a token costs only those that have a chance there.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternSet<T> {
    private final WordIndex<List<Rule<T>>> byWord;
    private final Map<WordClass, ByValue<T>> byClass = new EnumMap<>(WordClass.class);
    private final Map<String, List<Rule<T>>> byBeginning = new LinkedHashMap<>();
    private final List<Rule<T>> byNumber = new ArrayList<>();
    private final List<Rule<T>> byCapital = new ArrayList<>();

    /** A pattern and what it stands for. */
    public record Rule<T>(T meaning, TokenPattern pattern) {}

    /** The set of these patterns; of what matches alike, the one written first comes first. */
    PatternSet(List<Rule<T>> rules) {
        Map<String, List<Rule<T>>> words = new HashMap<>();
        for (Rule<T> rule : rules) {
            for (PatternAtom atom : rule.pattern().firstAtoms()) {
                if (atom instanceof PatternAtom.Literal literal) {
                    words.computeIfAbsent(literal.word(), word -> new ArrayList<>())
                            .add(rule);
                } else if (atom instanceof PatternAtom.Word word) {
                    byClass.computeIfAbsent(word.wordClass(), each -> new ByValue<>())
                            .add(word.value(), rule);
                } else if (atom instanceof PatternAtom.Beginning beginning) {
                    byBeginning
                            .computeIfAbsent(beginning.prefix(), prefix -> new ArrayList<>())
                            .add(rule);
                } else {
                    (atom instanceof PatternAtom.Digits ? byNumber : byCapital).add(rule);
                }
            }
        }
        byWord = WordIndex.of(words);
    }

    /** Calls {@code found} for every pattern that matches at token {@code start}; a pattern can come twice. */
    public void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        Token token = text.token(start);
        List<Rule<T>> ofWord = byWord.get(token.word());
        if (ofWord != null) {
            offer(ofWord, text, start, limit, found);
        }
        List<Lexicon.Entry> entries = text.entries().get(start);
        for (int i = 0; i < entries.size(); i++) {
            Lexicon.Entry entry = entries.get(i);
            ByValue<T> rules = byClass.get(entry.wordClass());
            if (rules != null) {
                offer(rules.of(entry.value()), text, start, limit, found);
            }
        }
        byBeginning.forEach((prefix, rules) -> {
            if (token.word().startsWith(prefix)) {
                offer(rules, text, start, limit, found);
            }
        });
        if (token.number() >= 0) {
            offer(byNumber, text, start, limit, found);
        }
        if (token.capitalised()) {
            offer(byCapital, text, start, limit, found);
        }
    }

    private static <T> void offer(
            List<Rule<T>> rules, TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        for (int i = 0; i < rules.size(); i++) {
            Rule<T> rule = rules.get(i);
            if (rule.pattern().mayMatchAt(text, start, limit)) {
                rule.pattern().matchAt(text, start, limit).ifPresent(match -> found.accept(rule.meaning(), match));
            }
        }
    }

    /** The patterns that begin with a word of one class: those that ask for a value, and those that take any, in the order of the data. */
    private static final class ByValue<T> {
        private final List<Rule<T>> ofAny = new ArrayList<>();
        private final Map<String, List<Rule<T>>> ofValue = new HashMap<>();

        void add(@Nullable String value, Rule<T> rule) {
            if (value == null) {
                ofAny.add(rule);
                ofValue.values().forEach(rules -> rules.add(rule));
            } else {
                ofValue.computeIfAbsent(value, each -> new ArrayList<>(ofAny)).add(rule);
            }
        }

        List<Rule<T>> of(String value) {
            return ofValue.getOrDefault(value, ofAny);
        }
    }
}
