package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event may have happened to, and what speaks for and against it. */
@SuppressWarnings("EnumOrdinal") // Features are places in an array: there are hundreds of candidates an article.
final class SubjectCandidate {
    private final Mention mention;
    private final boolean named;
    private final @Nullable NounPhrase phrase;
    private final double[] values = new double[SubjectFeature.SIZE];

    /** A candidate; {@code named} tells whether the event's sentence names it. */
    SubjectCandidate(Mention mention, boolean named) {
        this.mention = mention;
        this.named = named;
        this.phrase = null;
    }

    /** A noun phrase; {@code named} tells whether it stands in the event's sentence. */
    SubjectCandidate(NounPhrase phrase, boolean named) {
        this.mention = phrase.mention();
        this.named = named;
        this.phrase = phrase;
    }

    private SubjectCandidate(SubjectCandidate other) {
        this.mention = other.mention;
        this.named = other.named;
        this.phrase = other.phrase;
    }

    /** The same without what speaks for and against it. */
    SubjectCandidate bare() {
        return new SubjectCandidate(this);
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
        add(feature, 1);
    }

    void add(SubjectFeature feature, double value) {
        values[feature.ordinal()] += value;
    }

    void addIf(boolean holds, SubjectFeature feature) {
        if (holds) {
            add(feature, 1);
        }
    }

    /** Adds what speaks for and against another. */
    void addAll(SubjectCandidate other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
    }

    boolean has(SubjectFeature feature) {
        return values[feature.ordinal()] != 0;
    }

    /** What speaks for and against it, with how often or how much. */
    Map<SubjectFeature, Double> features() {
        Map<SubjectFeature, Double> features = new EnumMap<>(SubjectFeature.class);
        for (SubjectFeature feature : SubjectFeature.values()) {
            if (has(feature)) {
                features.put(feature, values[feature.ordinal()]);
            }
        }
        return features;
    }

    /** How much speaks for it where each feature weighs what {@code weights} has in its place. */
    double score(double[] weights) {
        double score = 0;
        for (int i = 0; i < values.length; i++) {
            score += values[i] * weights[i];
        }
        return score;
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
