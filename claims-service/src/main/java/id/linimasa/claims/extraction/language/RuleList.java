package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternSet.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Patterns that can begin with the same token. What each of them needs stands side by side in memory, which turns most of them away without
 * a look at the pattern. Immutable.
 *
 * @param <T> what a pattern stands for
 */
final class RuleList<T> {
    private final List<Rule<T>> rules;
    /** For each rule where its needs begin, and behind the last rule where they end. */
    private final int[] starts;
    /** The {@link Marks} of each need. */
    private final long[] marks;
    /** For each need how near and how far it may be met. */
    private final int[] reach;

    RuleList(List<Rule<T>> rules, Lexicon lexicon) {
        this.rules = new ArrayList<>(rules);
        this.starts = new int[rules.size() + 1];
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            needs.addAll(rules.get(i).pattern().needs(lexicon));
            starts[i + 1] = needs.size();
        }
        this.marks = new long[needs.size() * Marks.LONGS];
        this.reach = new int[needs.size() * 2];
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            need.marks().copyTo(marks, i * Marks.LONGS);
            reach[i * 2] = need.nearest();
            reach[i * 2 + 1] = need.farthest();
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Calls {@code found} for every pattern that matches at token {@code start}. */
    void matchAt(TaggedText text, int start, int limit, BiConsumer<T, TokenPattern.Match> found) {
        for (int i = 0; i < starts.length - 1; i++) {
            if (mayMatch(i, text, start, limit)) {
                Rule<T> rule = rules.get(i);
                TokenPattern.Match match = rule.pattern().matchAt(text, start, limit);
                if (match != null) {
                    found.accept(rule.meaning(), match);
                }
            }
        }
    }

    private boolean mayMatch(int rule, TaggedText text, int start, int limit) {
        for (int need = starts[rule]; need < starts[rule + 1]; need++) {
            int end = Math.min(limit, start + reach[need * 2 + 1] + 1);
            if (!text.hasAnyWithin(start + reach[need * 2], end, marks, need * Marks.LONGS)) {
                return false;
            }
        }
        return true;
    }
}
