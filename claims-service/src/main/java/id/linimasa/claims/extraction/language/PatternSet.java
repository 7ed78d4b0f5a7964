package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Calls {@code found} for every pattern that matches at token {@code start}, in the order of the data. */
    public void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        Set<Rule<T>> candidates =
                new LinkedHashSet<>(byWord.getOrDefault(text.token(start).word(), List.of()));
        for (Lexicon.Entry entry : text.entries().get(start)) {
            candidates.addAll(byClass.getOrDefault(entry.wordClass(), List.of()));
        }
        if (text.token(start).number() >= 0) {
            candidates.addAll(byNumber);
        }
        if (text.token(start).capitalised()) {
            candidates.addAll(byCapital);
        }
        for (Rule<T> rule : candidates) {
            rule.pattern().matchAt(text, start, limit).ifPresent(match -> found.accept(rule.meaning(), match));
        }
    }
}
