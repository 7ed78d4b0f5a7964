package id.linimasa.evaluation.score;

import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.evaluation.gold.GoldArticle;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.evaluation.gold.SubjectNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An article with what was read of it, and how both go together. */
public record ScoredArticle(GoldArticle gold, List<Prediction> predictions, Map<Level, Matching> matchings) {
    /** Reads all articles of a folder. */
    public static List<ScoredArticle> readAll(GoldFolder folder, Extractor extractor) {
        return folder.articles().stream()
                .map(gold -> of(gold, predictions(extractor.explain(gold.article())), folder.names()))
                .toList();
    }

    static ScoredArticle of(GoldArticle gold, List<Prediction> predictions, SubjectNames names) {
        Map<Level, Matching> matchings = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            matchings.put(level, Matching.of(gold.claims(), predictions, level, names));
        }
        return new ScoredArticle(gold, predictions, matchings);
    }

    private static List<Prediction> predictions(Explanation explanation) {
        List<PolicyEvent> events = explanation.extraction().policyEvents();
        return IntStream.range(0, events.size())
                .mapToObj(i ->
                        Prediction.of(events.get(i), explanation.policyEvents().get(i)))
                .toList();
    }

    /** How claims and statements go together at a level. */
    public Matching matching(Level level) {
        Matching matching = matchings.get(level);
        if (matching == null) {
            throw new IllegalStateException("every level is matched");
        }
        return matching;
    }
}
