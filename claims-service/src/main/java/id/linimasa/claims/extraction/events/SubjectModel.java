package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.DataLine;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A log-linear model of which candidate an event happens to (conditional maximum entropy, Berger and others, 1996): every feature weighs
 * something for all events, and something more or less for those of a group of types. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // As in SubjectCandidate.
public final class SubjectModel {
    private static final char OF_GROUP = '/';

    private static final String OF_PHRASES = "phrase";

    private final Map<Group, double[]> ofNames;
    private final Map<Group, double[]> ofPhrases;

    private SubjectModel(Map<Group, double[]> ofNames, Map<Group, double[]> ofPhrases) {
        this.ofNames = ofNames;
        this.ofPhrases = ofPhrases;
    }

    /** Types of events to which the same kinds of subjects happen. */
    enum Group {
        RULES,
        LIMITS,
        MARKET,
        PERMITS,
        DEALS,
        DEADLINES;

        static Group of(EventType type) {
            return switch (type) {
                case REGULATION_ISSUED, ENTRY_INTO_FORCE, REPEAL -> RULES;
                case BAN, RESTRICTION -> LIMITS;
                case LAUNCH, CLOSURE, REOPENING -> MARKET;
                case LICENCE_GRANTED, LICENCE_REVOKED, ENFORCEMENT -> PERMITS;
                case PARTNERSHIP, ACQUISITION -> DEALS;
                case DEADLINE -> DEADLINES;
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads lines of feature, or of feature and group of types, and weight. What has no line weighs nothing.
     *
     * @param file name to report faults with
     * @throws id.linimasa.claims.extraction.language.DataFault naming file and line of the first thing that does not follow the schema
     */
    public static SubjectModel read(String file, String content) {
        Map<String, Double> byName = new HashMap<>();
        for (DataLine line : DataLine.read(file, content, 2)) {
            if (byName.put(line.field(0), line.weight(1)) != null) {
                throw line.fault("the feature \"" + line.field(0) + "\" is there twice");
            }
        }
        return new SubjectModel(byGroup(byName, ""), byGroup(byName, OF_GROUP + OF_PHRASES));
    }

    /** What each feature weighs in each group of types, and {@code more} under a longer name. */
    private static Map<Group, double[]> byGroup(Map<String, Double> byName, String more) {
        Map<Group, double[]> weights = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            double[] ofGroup = new double[SubjectFeature.SIZE];
            for (SubjectFeature feature : SubjectFeature.values()) {
                String name = feature.code();
                double added = more.isEmpty() ? 0 : byName.getOrDefault(name + more, 0.0);
                ofGroup[feature.ordinal()] = byName.getOrDefault(name, 0.0)
                        + byName.getOrDefault(name + OF_GROUP + group.code(), 0.0)
                        + added;
            }
            weights.put(group, ofGroup);
        }
        return weights;
    }

    /** The names under which a feature of a candidate weighs. */
    static Stream<String> namesOf(SubjectFeature feature, SubjectCandidate candidate, EventType type) {
        String name = feature.code();
        Stream<String> always = Stream.of(name, name + OF_GROUP + Group.of(type).code());
        return candidate.phrase() == null ? always : Stream.concat(always, Stream.of(name + OF_GROUP + OF_PHRASES));
    }

    double score(SubjectCandidate candidate, EventType type) {
        double[] weights = (candidate.phrase() == null ? ofNames : ofPhrases).get(Group.of(type));
        return weights == null ? 0 : candidate.score(weights);
    }
}
