package id.linimasa.timeline.resolver;

import id.linimasa.timeline.consensus.DateBelief;
import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Contradictions;
import id.linimasa.timeline.contradictions.Explanations;
import id.linimasa.timeline.contradictions.Sentences;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolution.Actors;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellKeys;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolution.Resolver;
import id.linimasa.timeline.resolution.Statement;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.Steps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The core with its rules and languages, read once. Safe for any number of concurrent callers. */
@Singleton
public class Core {
    private static final List<String> LANGUAGES = List.of("id", "en");

    private final CellKeys keys;
    private final Resolver resolver;
    private final Contradictions contradictions;
    private final Map<String, Sentences> sentences = new TreeMap<>();
    private final Map<String, Explanations> explanations = new TreeMap<>();

    public Core() {
        Lifecycle lifecycle = new Lifecycle();
        Steps steps = new Steps(LANGUAGES);
        keys = new CellKeys(lifecycle, steps, new Actors(LANGUAGES));
        resolver = new Resolver(lifecycle, steps);
        contradictions = new Contradictions(lifecycle);
        LANGUAGES.forEach(language -> {
            sentences.put(language, new Sentences(language));
            explanations.put(language, new Explanations(language));
        });
    }

    /** The cell of a policy event. One whose status the core does not know is in none, and gets an id of its own. */
    public UUID cellOf(PolicyEvent event) {
        return Status.of(event.status())
                .map(status -> keys.apply(new Statement(
                                event.id().toString(),
                                event.type(),
                                status,
                                Edtf.of(event.date().edtf()),
                                event.jurisdictions(),
                                event.actors(),
                                event.evidence().quote(),
                                false))
                        .idIn(event.subject().id()))
                .orElseGet(event::id);
    }

    CellKey key(Statement statement) {
        return keys.apply(statement);
    }

    CellKeys keys() {
        return keys;
    }

    Resolution resolve(CellSet told) {
        return resolver.resolve(told);
    }

    List<Contradiction> contradictions(CellSet told, Resolution resolution) {
        return contradictions.in(told, resolution);
    }

    /** The sentence in each language, by its code. */
    Map<String, String> sentences(Contradiction contradiction, String subject) {
        Map<String, String> said = new TreeMap<>();
        sentences.forEach((language, its) -> said.put(language, its.of(contradiction, subject)));
        return said;
    }

    /** Why a date is likely or not, in each language, by its code. */
    Map<String, String> explanations(DateBelief belief) {
        Map<String, String> said = new TreeMap<>();
        explanations.forEach((language, its) -> said.put(language, its.of(belief)));
        return said;
    }
}
