package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.subjects.Mention;
import java.util.EnumMap;
import java.util.Map;

/** What an event may have happened to, and what speaks for and against it. */
final class SubjectCandidate {
    private final Mention mention;
    private final boolean named;
    private final Map<SubjectFeature, Double> features = new EnumMap<>(SubjectFeature.class);

    /** A candidate; {@code named} tells whether the event's sentence names it. */
    SubjectCandidate(Mention mention, boolean named) {
        this.mention = mention;
        this.named = named;
    }

    Mention mention() {
        return mention;
    }

    boolean named() {
        return named;
    }

    void add(SubjectFeature feature) {
        add(feature, 1);
    }

    void add(SubjectFeature feature, double value) {
        if (value != 0) {
            features.merge(feature, value, Double::sum);
        }
    }

    void addIf(boolean holds, SubjectFeature feature) {
        if (holds) {
            add(feature, 1);
        }
    }

    /** What speaks for and against it, with how often or how much. */
    Map<SubjectFeature, Double> features() {
        return features;
    }

    /** How it was found. */
    SubjectBasis basis() {
        if (named) {
            return switch (mention.source()) {
                case KNOWN -> SubjectBasis.KNOWN_NAME;
                case NAME, OPENING -> SubjectBasis.NEW_NAME;
                case PHRASE -> SubjectBasis.PHRASE;
            };
        }
        if (features.containsKey(SubjectFeature.POINTED_TO)) {
            return SubjectBasis.POINTED;
        }
        if (features.containsKey(SubjectFeature.POINTED_AT)) {
            return SubjectBasis.PRONOUN;
        }
        return features.containsKey(SubjectFeature.LAST_EVENT) ? SubjectBasis.REPEATED : SubjectBasis.TOPIC;
    }

    double score() {
        double score = 0;
        for (Map.Entry<SubjectFeature, Double> feature : features.entrySet()) {
            score += feature.getKey().weight() * feature.getValue();
        }
        return score;
    }
}
