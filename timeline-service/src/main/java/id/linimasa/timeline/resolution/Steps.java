package id.linimasa.timeline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which step of a happening a sentence is about, by its words: signing, promulgation and publication are different days of one rule. Read from {@code
 * language/}; the words of all languages are looked for, as one text may quote another language.
 */
public final class Steps {
    private record StepWords(String type, String step, List<Words> words) {}

    private final List<StepWords> steps = new ArrayList<>();
    private final Set<String> general = new TreeSet<>();

    /** The steps of these languages; fails with file and line where the data are wrong. */
    public Steps(List<String> languages) {
        for (String language : languages) {
            Table table = Table.read("/language/" + language + "/steps.tsv", "type", "step", "general", "words");
            for (Table.Row row : table.rows()) {
                String step = row.values().get(1);
                steps.add(new StepWords(
                        row.values().get(0),
                        step,
                        row.list(3).stream().map(Words::of).toList()));
                if (row.is(2, "yes", "no")) {
                    general.add(step);
                }
            }
        }
    }

    /** The steps that the quote names, sorted; a general one only if it names no other. */
    public List<String> of(String type, String quote) {
        Words text = Words.of(quote);
        Set<String> named = steps.stream()
                .filter(step -> step.type().equals(type))
                .filter(step -> step.words().stream().anyMatch(text::holds))
                .map(StepWords::step)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!general.containsAll(named)) {
            named.removeAll(general);
        }
        return List.copyOf(named);
    }

    /** Whether the step may stand for any other. */
    boolean isGeneral(String step) {
        return general.contains(step);
    }
}
