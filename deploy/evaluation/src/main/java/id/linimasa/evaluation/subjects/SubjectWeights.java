package id.linimasa.evaluation.subjects;

import id.linimasa.claims.extraction.confidence.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The weights that fit the choices, as the file that the extractor reads, and how often they are right. */
public final class SubjectWeights {
    private static final int FIFTHS = 5;
    private static final double LEAST = 0.0005;

    private SubjectWeights() {}

    /** The content of the file; the same choices give the same bytes. */
    public static String of(List<Choice> choices, Map<String, Double> prior) {
        StringBuilder file =
                new StringBuilder("# feature, for all events, or for a group of types or noun phrases only\tweight\n");
        file.append("# Fitted by deploy/evaluation/weigh (ridge-penalised conditional logit) to %d choices.\n"
                .formatted(choices.size()));
        RankingRegression.fit(choices, prior).forEach((name, weight) -> {
            if (Math.abs(weight) >= LEAST) {
                file.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n');
            }
        });
        return file.toString();
    }

    /** Reads the weights to begin with: lines of name and weight. */
    public static Map<String, Double> prior(Path file) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                weights.put(fields[0], Double.parseDouble(fields[1]));
            }
        }
        return weights;
    }

    /** How often a right subject is among the candidates, is chosen now, and is chosen by weights fitted without the article. */
    public static String table(List<Choice> choices, List<Choice> all, Map<String, Double> prior) {
        List<String> sources =
                new ArrayList<>(new TreeSet<>(all.stream().map(Choice::source).toList()));
        int leftOut = 0;
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            int part = fifth;
            List<Choice> others = all.stream()
                    .filter(each -> sources.indexOf(each.source()) % FIFTHS != part)
                    .toList();
            Map<String, Double> weights = RankingRegression.fit(others, prior);
            leftOut += (int) choices.stream()
                    .filter(each -> sources.indexOf(each.source()) % FIFTHS == part && isRight(each, weights))
                    .count();
        }
        return String.format(
                Locale.ROOT,
                "%d subjects: among the candidates %.3f, right %.3f, right with weights from other articles %.3f",
                choices.size(),
                share(choices.stream().filter(Choice::canBeRight).count(), choices),
                share(choices.stream().filter(Choice::chosen).count(), choices),
                share(leftOut, choices));
    }

    static boolean isRight(Choice choice, Map<String, Double> weights) {
        Choice.Option best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Choice.Option option : choice.options()) {
            double score = 0;
            for (Feature feature : option.features()) {
                score += weights.getOrDefault(feature.name(), 0.0) * feature.value();
            }
            if (score > highest) {
                best = option;
                highest = score;
            }
        }
        return best != null && best.right();
    }

    private static double share(long part, List<Choice> choices) {
        return choices.isEmpty() ? 0 : (double) part / choices.size();
    }
}
