package id.linimasa.claims.extraction.events;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often or how much of each feature there is. Of more than a hundred features a candidate has about twenty: only theirs are kept, in the
 * order of {@link SubjectFeature}, and a bit for each feature tells whether it is among them.
 */
@SuppressWarnings("EnumOrdinal") // Features are places: there are hundreds of candidates an article.
final class FeatureValues {
    private static final SubjectFeature[] FEATURES = SubjectFeature.values();
    private static final int EXPECTED = 24;

    static {
        if (FEATURES.length > 2 * Long.SIZE) {
            throw new IllegalStateException("there are more features than bits");
        }
    }

    private long first;
    private long second;
    private double[] values;

    FeatureValues() {
        this(EXPECTED);
    }

    FeatureValues(int expected) {
        this.values = new double[expected];
    }

    void add(SubjectFeature feature, double value) {
        if (value != 0) {
            add(feature.ordinal(), value);
        }
    }

    private void add(int feature, double value) {
        int place = placeOf(feature);
        if (has(feature)) {
            values[place] += value;
            return;
        }
        int size = Long.bitCount(first) + Long.bitCount(second);
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(values, place, values, place + 1, size - place);
        values[place] = value;
        if (feature < Long.SIZE) {
            first |= 1L << feature;
        } else {
            second |= 1L << feature;
        }
    }

    void addAll(FeatureValues other) {
        int place = 0;
        for (long bits = other.first; bits != 0; bits &= bits - 1) {
            add(Long.numberOfTrailingZeros(bits), other.values[place++]);
        }
        for (long bits = other.second; bits != 0; bits &= bits - 1) {
            add(Long.SIZE + Long.numberOfTrailingZeros(bits), other.values[place++]);
        }
    }

    boolean has(SubjectFeature feature) {
        return has(feature.ordinal());
    }

    private boolean has(int feature) {
        return (((feature < Long.SIZE ? first : second) >>> feature) & 1) != 0;
    }

    /** How many of the features before this one are there. */
    private int placeOf(int feature) {
        long before = (1L << feature) - 1;
        return feature < Long.SIZE
                ? Long.bitCount(first & before)
                : Long.bitCount(first) + Long.bitCount(second & before);
    }

    /** The sum of all where each weighs what {@code weights} has in its place. */
    double weighed(double[] weights) {
        double sum = 0;
        int place = 0;
        for (long bits = first; bits != 0; bits &= bits - 1) {
            sum += values[place++] * weights[Long.numberOfTrailingZeros(bits)];
        }
        for (long bits = second; bits != 0; bits &= bits - 1) {
            sum += values[place++] * weights[Long.SIZE + Long.numberOfTrailingZeros(bits)];
        }
        return sum;
    }

    /** Each feature that there is, with its value. */
    Map<SubjectFeature, Double> byFeature() {
        Map<SubjectFeature, Double> features = new EnumMap<>(SubjectFeature.class);
        for (SubjectFeature feature : FEATURES) {
            if (has(feature)) {
                features.put(feature, values[placeOf(feature.ordinal())]);
            }
        }
        return features;
    }
}
