package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Patterns by what they can begin with, so that a token costs only those that have a chance there.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternSet<T> {
    private final Map<String, List<Rule<T>>> byWord = new HashMap<>();
    private final Map<WordClass, List<Rule<T>>> byClass = new EnumMap<>(WordClass.class);
    private final List<Rule<T>> byNumber = new ArrayList<>();
    private final List<Rule<T>> byCapital = new ArrayList<>();

    /** A pattern and what it stands for. */
    public record Rule<T>(T meaning, TokenPattern pattern) {}

    void add(T meaning, TokenPattern pattern) {
        Rule<T> rule = new Rule<>(meaning, pattern);
        for (PatternAtom atom : pattern.firstAtoms()) {
            List<Rule<T>> rules = rulesFor(atom);
            rules.add(rule);
        }
    }

    private List<Rule<T>> rulesFor(PatternAtom atom) {
        if (atom instanceof PatternAtom.Literal literal) {
            return byWord.computeIfAbsent(literal.word(), word -> new ArrayList<>());
        }
        if (atom instanceof PatternAtom.Word word) {
            return byClass.computeIfAbsent(word.wordClass(), each -> new ArrayList<>());
        }
        return atom instanceof PatternAtom.Digits ? byNumber : byCapital;
    }

    /** Calls {@code found} for every pattern that matches at token {@code start}; a pattern can come twice. */
    public void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        Token token = text.token(start);
        offer(byWord.getOrDefault(token.word(), List.of()), text, start, limit, found);
        for (Lexicon.Entry entry : text.entries().get(start)) {
            offer(byClass.getOrDefault(entry.wordClass(), List.of()), text, start, limit, found);
        }
        if (token.number() >= 0) {
            offer(byNumber, text, start, limit, found);
        }
        if (token.capitalised()) {
            offer(byCapital, text, start, limit, found);
        }
    }

    private static <T> void offer(
            List<Rule<T>> rules, TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        for (Rule<T> rule : rules) {
            rule.pattern().matchAt(text, start, limit).ifPresent(match -> found.accept(rule.meaning(), match));
        }
    }
}
