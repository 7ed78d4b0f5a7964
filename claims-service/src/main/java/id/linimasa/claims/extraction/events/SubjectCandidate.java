package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event may have happened to, and what speaks for and against it. */
final class SubjectCandidate {
    private static final int EXPECTED_OF_FORM = 8;

    private final Mention mention;
    private final boolean named;
    private final @Nullable NounPhrase phrase;
    private final FeatureValues features;

    /** A candidate; {@code named} tells whether the event's sentence names it. */
    SubjectCandidate(Mention mention, boolean named) {
        this(mention, named, null, new FeatureValues());
    }

    /** A noun phrase; {@code named} tells whether it stands in the event's sentence. */
    SubjectCandidate(NounPhrase phrase, boolean named) {
        this(phrase.mention(), named, phrase, new FeatureValues());
    }

    private SubjectCandidate(Mention mention, boolean named, @Nullable NounPhrase phrase, FeatureValues features) {
        this.mention = mention;
        this.named = named;
        this.phrase = phrase;
        this.features = features;
    }

    /** The same without what speaks for and against it. */
    SubjectCandidate bare() {
        return new SubjectCandidate(mention, named, phrase, new FeatureValues(EXPECTED_OF_FORM));
    }

    /** The noun phrase that it is, if it is no more than that. */
    @Nullable
    NounPhrase phrase() {
        return phrase;
    }

    Mention mention() {
        return mention;
    }

    boolean named() {
        return named;
    }

    void add(SubjectFeature feature) {
        features.add(feature, 1);
    }

    void add(SubjectFeature feature, double value) {
        features.add(feature, value);
    }

    void addIf(boolean holds, SubjectFeature feature) {
        if (holds) {
            features.add(feature, 1);
        }
    }

    /** Adds what speaks for and against another. */
    void addAll(SubjectCandidate other) {
        features.addAll(other.features);
    }

    boolean has(SubjectFeature feature) {
        return features.has(feature);
    }

    /** What speaks for and against it, with how often or how much. */
    Map<SubjectFeature, Double> features() {
        return features.byFeature();
    }

    /** How much speaks for it where each feature weighs what {@code weights} has in its place. */
    double score(double[] weights) {
        return features.weighed(weights);
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
        if (has(SubjectFeature.POINTED_TO)) {
            return SubjectBasis.POINTED;
        }
        if (has(SubjectFeature.POINTED_AT)) {
            return SubjectBasis.PRONOUN;
        }
        return has(SubjectFeature.LAST_EVENT) ? SubjectBasis.REPEATED : SubjectBasis.TOPIC;
    }
}
