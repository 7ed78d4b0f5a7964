package id.linimasa.evaluation.subjects;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.explanation.EventExplanation.Candidate;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.evaluation.gold.SubjectNames;
import id.linimasa.evaluation.score.Level;
import id.linimasa.evaluation.score.Matching;
import id.linimasa.evaluation.score.Prediction;
import id.linimasa.evaluation.score.ScoredArticle;
import id.linimasa.evaluation.sentences.MarkedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what there was to choose from for the subjects of annotated claims that the extractor finds. */
public final class Choices {
    /** A sentence alone says little of what stands outside it. */
    private static final double WEIGHT_OF_SENTENCE = 0.3;

    private Choices() {}

    /** A choice for each claim of a folder of articles whose date was read; each counts {@code weight}. */
    public static List<Choice> ofArticles(Path folder, double weight, Extractor extractor) throws IOException {
        GoldFolder gold = GoldFolder.read(folder);
        List<Choice> choices = new ArrayList<>();
        for (ScoredArticle article : ScoredArticle.readAll(gold, extractor)) {
            for (Matching.Pair pair : article.matching(Level.DATE).pairs()) {
                Prediction read = pair.read();
                List<String> right = List.of(pair.gold().subject());
                choices.add(choice(
                        article.gold().id(), read.claim().subject(), read.candidates(), right, gold.names(), weight));
            }
        }
        return choices;
    }

    /** A choice for each claim of a file of marked sentences that is read with its date and type, and whose subject is marked. */
    public static List<Choice> ofSentences(Path file, String language, Extractor extractor) throws IOException {
        List<Choice> choices = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                MarkedSentence sentence = MarkedSentence.parse(lines.get(i));
                Article article = new Article(sentence.text(), null, null, null, language, null);
                addAll(choices, language + (i + 1), sentence, extractor.explain(article));
            }
        }
        return choices;
    }

    private static void addAll(List<Choice> choices, String source, MarkedSentence sentence, Explanation read) {
        List<PolicyEvent> events = read.extraction().policyEvents();
        List<PolicyEvent> left = new ArrayList<>(events);
        for (MarkedSentence.Dated claim : sentence.claims()) {
            PolicyEvent event = left.stream()
                    .filter(each -> !claim.subjects().isEmpty() && isOf(each, claim))
                    .findFirst()
                    .orElse(null);
            if (event != null) {
                left.remove(event);
                List<Candidate> candidates =
                        read.policyEvents().get(events.indexOf(event)).candidates();
                choices.add(choice(
                        source,
                        event.subject().name(),
                        candidates,
                        claim.subjects(),
                        SubjectNames.none(),
                        WEIGHT_OF_SENTENCE));
            }
        }
    }

    private static boolean isOf(PolicyEvent event, MarkedSentence.Dated claim) {
        String words = event.date().text();
        return event.type().code().equals(claim.type())
                && (words.contains(claim.words()) || claim.words().contains(words));
    }

    private static Choice choice(
            String source,
            String chosen,
            List<Candidate> candidates,
            List<String> right,
            SubjectNames names,
            double weight) {
        List<Choice.Option> options = candidates.stream()
                .map(each -> new Choice.Option(each.features(), isOneOf(each.name(), right, names)))
                .toList();
        return new Choice(source, options, isOneOf(chosen, right, names), weight);
    }

    private static boolean isOneOf(String name, List<String> right, SubjectNames names) {
        return right.stream().anyMatch(each -> names.same(each, name));
    }
}
