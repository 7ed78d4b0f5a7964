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
    private final List<@Nullable RuleList<T>> byWord = new ArrayList<>();
    private final List<@Nullable RuleList<T>> byMeaning = new ArrayList<>();
    private final List<String> beginnings;
    private final List<RuleList<T>> byBeginning = new ArrayList<>();
    private final RuleList<T> byNumber;
    private final RuleList<T> byCapital;

    /** A pattern and what it stands for. */
    public record Rule<T>(T meaning, TokenPattern pattern) {}

    /** The set of these patterns over the words of a lexicon; of what matches alike, the one written first comes first. */
    PatternSet(List<Rule<T>> rules, Lexicon lexicon) {
        Map<Integer, List<Rule<T>>> words = new HashMap<>();
        Map<WordClass, ByValue<T>> classes = new EnumMap<>(WordClass.class);
        Map<String, List<Rule<T>>> prefixes = new LinkedHashMap<>();
        List<Rule<T>> numbers = new ArrayList<>();
        List<Rule<T>> capitals = new ArrayList<>();
        for (Rule<T> read : rules) {
            Rule<T> rule = new Rule<>(read.meaning(), read.pattern().over(lexicon));
            for (PatternAtom atom : rule.pattern().firstAtoms()) {
                if (atom instanceof PatternAtom.Literal literal) {
                    words.computeIfAbsent(lexicon.numberOf(literal.word()), word -> new ArrayList<>())
                            .add(rule);
                } else if (atom instanceof PatternAtom.Word word) {
                    classes.computeIfAbsent(word.wordClass(), each -> new ByValue<>())
                            .add(word.value(), rule);
                } else if (atom instanceof PatternAtom.Beginning beginning) {
                    prefixes.computeIfAbsent(beginning.prefix(), prefix -> new ArrayList<>())
                            .add(rule);
                } else {
                    (atom instanceof PatternAtom.Digits ? numbers : capitals).add(rule);
                }
            }
        }
        for (int number = 0; number < lexicon.size(); number++) {
            byWord.add(listOf(words.getOrDefault(number, List.of()), lexicon));
        }
        for (Meanings.Meaning meaning : lexicon.meanings().inOrder()) {
            ByValue<T> ofClass = classes.get(meaning.wordClass());
            byMeaning.add(ofClass == null ? null : listOf(ofClass.of(meaning.value()), lexicon));
        }
        beginnings = List.copyOf(prefixes.keySet());
        prefixes.values().forEach(ofPrefix -> byBeginning.add(new RuleList<>(ofPrefix, lexicon)));
        byNumber = new RuleList<>(numbers, lexicon);
        byCapital = new RuleList<>(capitals, lexicon);
    }

    private static <T> @Nullable RuleList<T> listOf(List<Rule<T>> rules, Lexicon lexicon) {
        return rules.isEmpty() ? null : new RuleList<>(rules, lexicon);
    }

    /** Whether a pattern may begin at token {@code index}; if not, it certainly does not. */
    public boolean mayBeginAt(TaggedText text, int index) {
        int number = text.number(index);
        if (number != LexiconWord.UNKNOWN && byWord.get(number) != null) {
            return true;
        }
        Entries entries = text.entries().get(index);
        for (int i = 0; i < entries.size(); i++) {
            if (byMeaning.get(entries.get(i).meaning()) != null) {
                return true;
            }
        }
        Token token = text.token(index);
        return !beginnings.isEmpty()
                || (token.kind() == Token.Kind.NUMBER && !byNumber.isEmpty())
                || (token.capitalised() && !byCapital.isEmpty());
    }

    /** Calls {@code found} for every pattern that matches at token {@code start}; a pattern can come twice. */
    public void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        Token token = text.token(start);
        int number = text.number(start);
        RuleList<T> ofWord = number == LexiconWord.UNKNOWN ? null : byWord.get(number);
        if (ofWord != null) {
            ofWord.matchAt(text, start, limit, found);
        }
        Entries entries = text.entries().get(start);
        for (int i = 0; i < entries.size(); i++) {
            RuleList<T> ofMeaning = byMeaning.get(entries.get(i).meaning());
            if (ofMeaning != null) {
                ofMeaning.matchAt(text, start, limit, found);
            }
        }
        for (int i = 0; i < beginnings.size(); i++) {
            if (token.word().startsWith(beginnings.get(i))) {
                byBeginning.get(i).matchAt(text, start, limit, found);
            }
        }
        if (token.number() >= 0) {
            byNumber.matchAt(text, start, limit, found);
        }
        if (token.capitalised()) {
            byCapital.matchAt(text, start, limit, found);
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
