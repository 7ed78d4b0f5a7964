package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often an article has a name behind a preposition of place or company: what is mostly named so is a place. */
final class PlacedNames {
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, Integer> placed = new HashMap<>();

    PlacedNames(TaggedText text, List<List<Mention>> mentions) {
        for (List<Mention> found : mentions) {
            for (Mention mention : found) {
                all.merge(mention.subject().id(), 1, Integer::sum);
                int before = mention.start() - 1;
                if (before >= 0
                        && text.is(before, WordClass.PREPOSITION)
                        && !text.is(before, WordClass.GOVERNING)
                        && !text.is(before, WordClass.AGENT)) {
                    placed.merge(mention.subject().id(), 1, Integer::sum);
                }
            }
        }
    }

    double share(Mention mention) {
        String id = mention.subject().id();
        return (double) placed.getOrDefault(id, 0) / all.getOrDefault(id, 1);
    }
}
