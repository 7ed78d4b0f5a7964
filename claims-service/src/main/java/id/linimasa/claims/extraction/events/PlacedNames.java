package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often an article has a name behind a preposition of place or company: what is mostly named so is a place. */
final class PlacedNames {
    private final Map<String, Uses> usesById = new HashMap<>();

    private static final class Uses {
        private int all;
        private int placed;
    }

    PlacedNames(TaggedText text, List<List<Mention>> mentions) {
        for (List<Mention> found : mentions) {
            for (Mention mention : found) {
                Uses uses = usesById.computeIfAbsent(mention.subject().id(), id -> new Uses());
                uses.all++;
                uses.placed += isPlaced(text, mention.start() - 1) ? 1 : 0;
            }
        }
    }

    private static boolean isPlaced(TaggedText text, int before) {
        return before >= 0
                && text.is(before, WordClass.PREPOSITION)
                && !text.is(before, WordClass.GOVERNING)
                && !text.is(before, WordClass.AGENT);
    }

    double share(Mention mention) {
        Uses uses = usesById.get(mention.subject().id());
        return uses == null ? 0 : (double) uses.placed / uses.all;
    }
}
