package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.PatternSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds triggers: from left to right, the longest at each place, none inside another. */
final class TriggerFinder {
    private final PatternSet<Trigger> triggers;

    TriggerFinder(PatternSet<Trigger> triggers) {
        this.triggers = triggers;
    }

    List<TriggerMatch> findIn(TaggedText text, int from, int to) {
        List<TriggerMatch> found = new ArrayList<>();
        int position = from;
        while (position < to) {
            TriggerMatch longest = longestAt(text, position, to);
            if (longest == null) {
                position++;
            } else {
                found.add(longest);
                position = longest.end();
            }
        }
        return found;
    }

    private @Nullable TriggerMatch longestAt(TaggedText text, int position, int to) {
        List<TriggerMatch> matches = new ArrayList<>(1);
        triggers.matchAt(
                text,
                position,
                to,
                (trigger, match) -> matches.add(new TriggerMatch(match.start(), match.end(), trigger)));
        TriggerMatch longest = null;
        for (TriggerMatch match : matches) {
            if (longest == null || match.end() > longest.end()) {
                longest = match;
            }
        }
        return longest;
    }
}
