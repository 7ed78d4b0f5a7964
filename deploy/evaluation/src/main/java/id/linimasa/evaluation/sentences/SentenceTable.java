package id.linimasa.evaluation.sentences;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many dated claims of marked sentences are found, with the right type, one sentence an article. Status is not compared: sentences have no
 * publication date to see it from.
 */
public final class SentenceTable {
    private final Map<String, Counts> byType = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int predicted;

    private SentenceTable() {}

    /** Reads every line of a file with an extractor; throws if a line's marks are wrong. */
    public static SentenceTable read(Path file, String language, Extractor extractor) throws IOException {
        SentenceTable table = new SentenceTable();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            try {
                MarkedSentence sentence = MarkedSentence.parse(lines.get(i));
                Article article = new Article(sentence.text(), null, null, null, language, null);
                table.count(sentence, extractor.extractFrom(article).policyEvents());
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return table;
    }

    private void count(MarkedSentence sentence, List<PolicyEvent> events) {
        predicted += events.size();
        List<PolicyEvent> left = new ArrayList<>(events);
        for (MarkedSentence.Dated claim : sentence.claims()) {
            Counts counts = byType.computeIfAbsent(claim.type(), type -> new Counts());
            counts.gold++;
            PolicyEvent found = best(claim, left);
            if (found == null) {
                faults.add("missed: " + claim.type() + " \"" + claim.words() + "\" <- " + sentence.text());
                continue;
            }
            left.remove(found);
            counts.dated++;
            if (found.type().code().equals(claim.type())) {
                counts.typed++;
            } else {
                faults.add("taken for " + found.type().code() + ": " + claim.type() + " \"" + claim.words() + "\" <- "
                        + sentence.text());
            }
        }
        left.forEach(event -> faults.add(
                "false alarm: " + event.type().code() + " \"" + event.date().text() + "\" <- " + sentence.text()));
    }

    private static @Nullable PolicyEvent best(MarkedSentence.Dated claim, List<PolicyEvent> events) {
        PolicyEvent best = null;
        for (PolicyEvent event : events) {
            String words = event.date().text();
            boolean same = words.contains(claim.words()) || claim.words().contains(words);
            if (same && (best == null || event.type().code().equals(claim.type()))) {
                best = event;
            }
        }
        return best;
    }

    /** What was missed, taken for something else, or found where nothing is, a line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** A line for each type, then one for all. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        Counts all = new Counts();
        byType.forEach((type, counts) -> {
            lines.add("%-18s found %3d, with the right type %3d of %3d"
                    .formatted(type, counts.dated, counts.typed, counts.gold));
            all.gold += counts.gold;
            all.dated += counts.dated;
            all.typed += counts.typed;
        });
        lines.add("date          P %.3f  R %.3f".formatted(share(all.dated, predicted), share(all.dated, all.gold)));
        lines.add("date and type P %.3f  R %.3f   (%d of %d, %d predicted)"
                .formatted(share(all.typed, predicted), share(all.typed, all.gold), all.typed, all.gold, predicted));
        return lines;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static final class Counts {
        private int gold;
        private int dated;
        private int typed;
    }
}
