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
    private final List<List<Ready<T>>> byWord = new ArrayList<>();
    private final List<List<Ready<T>>> byMeaning = new ArrayList<>();
    private final Map<String, List<Ready<T>>> byBeginning = new LinkedHashMap<>();
    private final String[] beginnings;
    private final List<Ready<T>> byNumber = new ArrayList<>();
    private final List<Ready<T>> byCapital = new ArrayList<>();

    /** A pattern and what it stands for. */
    public record Rule<T>(T meaning, TokenPattern pattern) {}

    private record Ready<T>(T meaning, TokenPattern pattern, Needs needs) {}

    /** The set of these patterns over the words of a lexicon; of what matches alike, the one written first comes first. */
    PatternSet(List<Rule<T>> rules, Lexicon lexicon) {
        Map<Integer, List<Ready<T>>> words = new HashMap<>();
        Map<WordClass, ByValue<T>> classes = new EnumMap<>(WordClass.class);
        for (Rule<T> rule : rules) {
            Ready<T> ready =
                    new Ready<>(rule.meaning(), rule.pattern(), rule.pattern().needs(lexicon));
            for (PatternAtom atom : rule.pattern().firstAtoms()) {
                if (atom instanceof PatternAtom.Literal literal) {
                    words.computeIfAbsent(lexicon.numberOf(literal.word()), word -> new ArrayList<>())
                            .add(ready);
                } else if (atom instanceof PatternAtom.Word word) {
                    classes.computeIfAbsent(word.wordClass(), each -> new ByValue<>())
                            .add(word.value(), ready);
                } else if (atom instanceof PatternAtom.Beginning beginning) {
                    byBeginning
                            .computeIfAbsent(beginning.prefix(), prefix -> new ArrayList<>())
                            .add(ready);
                } else {
                    (atom instanceof PatternAtom.Digits ? byNumber : byCapital).add(ready);
                }
            }
        }
        for (int number = 0; number < lexicon.size(); number++) {
            byWord.add(words.getOrDefault(number, List.of()));
        }
        for (Meanings.Meaning meaning : lexicon.meanings().inOrder()) {
            ByValue<T> ofClass = classes.get(meaning.wordClass());
            byMeaning.add(ofClass == null ? List.of() : ofClass.of(meaning.value()));
        }
        beginnings = byBeginning.keySet().toArray(String[]::new);
    }

    /** Calls {@code found} for every pattern that matches at token {@code start}; a pattern can come twice. */
    public void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        Token token = text.token(start);
        int number = text.number(start);
        if (number != Lexicon.UNKNOWN) {
            offer(byWord.get(number), text, start, limit, found);
        }
        List<Lexicon.Entry> entries = text.entries().get(start);
        for (int i = 0; i < entries.size(); i++) {
            offer(byMeaning.get(entries.get(i).meaning()), text, start, limit, found);
        }
        for (String beginning : beginnings) {
            if (token.word().startsWith(beginning)) {
                offer(byBeginning.getOrDefault(beginning, List.of()), text, start, limit, found);
            }
        }
        if (token.number() >= 0) {
            offer(byNumber, text, start, limit, found);
        }
        if (token.capitalised()) {
            offer(byCapital, text, start, limit, found);
        }
    }

    private static <T> void offer(
            List<Ready<T>> rules, TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        for (int i = 0; i < rules.size(); i++) {
            Ready<T> rule = rules.get(i);
            if (rule.needs().areMet(text, start, limit)) {
                TokenPattern.Match match = rule.pattern().matchAt(text, start, limit);
                if (match != null) {
                    found.accept(rule.meaning(), match);
                }
            }
        }
    }

    /** The patterns that begin with a word of one class: those that ask for a value, and those that take any, in the order of the data. */
    private static final class ByValue<T> {
        private final List<Ready<T>> ofAny = new ArrayList<>();
        private final Map<String, List<Ready<T>>> ofValue = new HashMap<>();

        void add(@Nullable String value, Ready<T> rule) {
            if (value == null) {
                ofAny.add(rule);
                ofValue.values().forEach(rules -> rules.add(rule));
            } else {
                ofValue.computeIfAbsent(value, each -> new ArrayList<>(ofAny)).add(rule);
            }
        }

        List<Ready<T>> of(String value) {
            return ofValue.getOrDefault(value, ofAny);
        }
    }
}
