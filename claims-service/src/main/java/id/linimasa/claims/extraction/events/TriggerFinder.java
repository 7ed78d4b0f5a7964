package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.PatternSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.TokenPattern.Match;
import id.linimasa.claims.extraction.language.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds triggers: from left to right, the longest at each place, none inside another. A trigger that needs words far before it stands where its
 * own words stand, and hides no trigger between the two; of several the one counts whose words before it are nearest.
 */
final class TriggerFinder {
    private final PatternSet<Trigger> triggers;

    TriggerFinder(PatternSet<Trigger> triggers) {
        this.triggers = triggers;
    }

    List<TriggerMatch> findIn(TaggedText text, int from, int to) {
        TriggerChoice choice = new TriggerChoice(text, to);
        List<TriggerMatch> found = new ArrayList<>();
        List<TriggerMatch> remote = new ArrayList<>();
        List<TriggerMatch> here = new ArrayList<>();
        BiConsumer<Trigger, Match> add = (trigger, match) ->
                here.add(new TriggerMatch(match.start(), match.end(), match.reach(), trigger, match.origin()));
        int free = from;
        for (int position = from; position < to; position++) {
            TriggerMatch best = null;
            here.clear();
            triggers.matchAt(text, position, to, add);
            for (int i = 0; i < here.size(); i++) {
                TriggerMatch match = here.get(i);
                if (match.start() > position) {
                    remote.add(match);
                } else if (position >= free && (best == null || choice.isBetter(match, best))) {
                    best = match;
                }
            }
            if (best != null) {
                found.add(best);
                free = best.end();
            }
        }
        return remote.isEmpty() ? found : merged(found, remote);
    }

    private static List<TriggerMatch> merged(List<TriggerMatch> found, List<TriggerMatch> remote) {
        List<TriggerMatch> all = new ArrayList<>(remote);
        Collections.reverse(all);
        all.addAll(found);
        all.sort(Comparator.comparingInt(TriggerMatch::start).thenComparingInt(TriggerMatch::weakness));
        List<TriggerMatch> kept = new ArrayList<>(all.size());
        int free = 0;
        for (TriggerMatch match : all) {
            if (match.start() >= free) {
                kept.add(match);
                free = match.end();
            }
        }
        return kept;
    }
}
