package id.linimasa.evaluation.score;

import id.linimasa.evaluation.gold.Claim;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The full matches apart by language, type or status. */
public enum Breakdown {
    LANGUAGE,
    TYPE,
    STATUS;

    private String key(ScoredArticle article, Claim claim) {
        return switch (this) {
            case LANGUAGE -> article.gold().language();
            case TYPE -> claim.type();
            case STATUS -> claim.status();
        };
    }

    /** A line for each value, with its precision, recall and F1. */
    public List<String> table(List<ScoredArticle> articles) {
        Map<String, Count> counts = new TreeMap<>();
        for (ScoredArticle article : articles) {
            Matching matching = article.matching(Level.FULL);
            article.gold().claims().forEach(claim -> count(counts, article, claim).gold++);
            article.predictions().forEach(read -> count(counts, article, read.claim()).predicted++);
            matching.pairs().forEach(pair -> {
                count(counts, article, pair.gold()).found++;
                count(counts, article, pair.read().claim()).right++;
            });
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().line(entry.getKey()))
                .toList();
    }

    private Count count(Map<String, Count> counts, ScoredArticle article, Claim claim) {
        return counts.computeIfAbsent(key(article, claim), key -> new Count());
    }

    private static final class Count {
        private int gold;
        private int predicted;
        private int found;
        private int right;

        String line(String name) {
            double precision = Ratio.of(right, predicted);
            double recall = Ratio.of(found, gold);
            return "%-18s P %s  R %s  F1 %s   (%d of %d gold, %d of %d predicted)"
                    .formatted(
                            name,
                            Ratio.text(precision),
                            Ratio.text(recall),
                            Ratio.text(Ratio.f1(precision, recall)),
                            found,
                            gold,
                            right,
                            predicted);
        }
    }
}
