package id.linimasa.evaluation.score;

import id.linimasa.evaluation.gold.Claim;
import id.linimasa.evaluation.score.Matching.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is counted over articles. */
public final class Score {
    private final List<ScoredArticle> articles;

    /** The score of these articles. */
    public Score(List<ScoredArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** The harmonic mean of precision and recall at a level, over all claims of all articles. */
    public double f1(Level level) {
        return Ratio.f1(precision(level), recall(level));
    }

    double precision(Level level) {
        return Ratio.of(matched(level), predictedCount());
    }

    double recall(Level level) {
        return Ratio.of(matched(level), goldCount());
    }

    int matched(Level level) {
        return articles.stream()
                .mapToInt(article -> article.matching(level).pairs().size())
                .sum();
    }

    int goldCount() {
        return articles.stream()
                .mapToInt(article -> article.gold().claims().size())
                .sum();
    }

    int predictedCount() {
        return articles.stream()
                .mapToInt(article -> article.predictions().size())
                .sum();
    }

    /** Of the full matches the share with the annotated status. */
    public double statusRight() {
        return rightOf((article, pair) ->
                pair.gold().status().equals(pair.read().claim().status()));
    }

    /** Of the full matches the share with the annotated jurisdictions. */
    public double jurisdictionsRight() {
        return rightOf((article, pair) ->
                pair.gold().jurisdictions().equals(pair.read().claim().jurisdictions()));
    }

    /** Of the full matches the share whose quote is in the text and overlaps the annotated one. */
    public double quotesRight() {
        return rightOf((article, pair) -> {
            String quote = pair.read().claim().quote();
            String gold = pair.gold().quote();
            return !quote.isEmpty()
                    && article.gold().article().text().contains(quote)
                    && (gold.contains(quote) || quote.contains(gold));
        });
    }

    private double rightOf(Attribute attribute) {
        int right = articles.stream()
                .mapToInt(article -> article.matching(Level.FULL).pairs().stream()
                        .mapToInt(pair -> attribute.isRight(article, pair) ? 1 : 0)
                        .sum())
                .sum();
        return Ratio.of(right, matched(Level.FULL));
    }

    /** Statements read in articles that make no claim. */
    public int falseAlarmsInQuietArticles() {
        return quiet().stream()
                .mapToInt(article -> article.predictions().size())
                .sum();
    }

    /** The rows of the table: a line for each measure, the full F1 last. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(articles.size() + " articles");
        for (Level level : Level.values()) {
            lines.add("%-5s  P %s  R %s  F1 %s   (%d of %d gold, %d predicted)"
                    .formatted(
                            level.label(),
                            Ratio.text(precision(level)),
                            Ratio.text(recall(level)),
                            Ratio.text(f1(level)),
                            matched(level),
                            goldCount(),
                            predictedCount()));
        }
        Map<String, Double> attributes =
                Map.of("status", statusRight(), "jurisdictions", jurisdictionsRight(), "quote", quotesRight());
        for (String name : List.of("status", "jurisdictions", "quote")) {
            lines.add("%-13s right in %s of the %d full matches"
                    .formatted(name, Ratio.text(attributes.getOrDefault(name, 0.0)), matched(Level.FULL)));
        }
        lines.add("false alarms in the %d articles without a claim: %d"
                .formatted(quiet().size(), falseAlarmsInQuietArticles()));
        lines.add("full F1 " + Ratio.text(f1(Level.FULL)));
        return lines;
    }

    /** Up to so many missed claims and so many false alarms, a line each. */
    public List<String> faults(int most) {
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        for (ScoredArticle article : articles) {
            Matching matching = article.matching(Level.FULL);
            matching.missed().forEach(claim -> missed.add(fault("missed", article, claim)));
            matching.extra().forEach(extra -> alarms.add(fault("false alarm", article, extra.claim())));
        }
        List<String> lines = new ArrayList<>(missed.subList(0, Math.min(most, missed.size())));
        lines.addAll(alarms.subList(0, Math.min(most, alarms.size())));
        return lines;
    }

    private static String fault(String title, ScoredArticle article, Claim claim) {
        return "%s: %s %s %s %s %s <- %s"
                .formatted(
                        title,
                        article.gold().id(),
                        claim.date(),
                        claim.type(),
                        claim.status(),
                        claim.subject(),
                        claim.quote());
    }

    private List<ScoredArticle> quiet() {
        Predicate<ScoredArticle> claimsNothing =
                article -> article.gold().claims().isEmpty();
        return articles.stream().filter(claimsNothing).toList();
    }

    private interface Attribute {
        boolean isRight(ScoredArticle article, Pair pair);
    }
}
