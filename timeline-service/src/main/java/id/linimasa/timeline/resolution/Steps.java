package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which step of a happening a sentence is about, by its words: signing, promulgation and publication are different days of one rule. Read from {@code
 * language/}; the words of all languages are looked for, as one text may quote another language.
 */
public final class Steps {
    private record StepWords(String step, List<Words> words) {}

    private final Map<String, List<StepWords>> byType = new TreeMap<>();
    private final Set<String> general = new TreeSet<>();
    private final Set<String> stages = new TreeSet<>();
    private final Set<String> turns = new TreeSet<>();

    private final Clauses clauses;

    /** The steps of these languages; fails with file and line where the data are wrong. */
    public Steps(List<String> languages) {
        clauses = new Clauses(languages);
        for (String language : languages) {
            Table table = Table.read("/language/" + language + "/steps.tsv", "type", "step", "kind", "words");
            for (Table.Row row : table.rows()) {
                String step = row.values().get(1);
                byType.computeIfAbsent(row.values().get(0), absent -> new ArrayList<>())
                        .add(new StepWords(
                                step, row.list(3).stream().map(Words::of).toList()));
                switch (row.values().get(2)) {
                    case "own" -> {}
                    case "general" -> general.add(step);
                    case "stage" -> stages.add(step);
                    case "turn" -> turns.add(step);
                    default ->
                        throw row.wrong("not a kind of step: " + row.values().get(2));
                }
            }
        }
    }

    /** The steps that the quote names for the date, sorted; a general one only if it names no other. */
    public List<String> of(String type, String quote, EdtfDate date) {
        List<StepWords> ofType = byType.getOrDefault(type, List.of());
        return clauses.of(quote, date).stream()
                .map(text -> named(ofType, text))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> named(List<StepWords> ofType, Words text) {
        Set<String> named = ofType.stream()
                .filter(step -> step.words().stream().anyMatch(text::holds))
                .map(StepWords::step)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!special(named).isEmpty()) {
            named.removeAll(general);
        }
        return List.copyOf(named);
    }

    /** Those that are steps of their own: neither one that may stand for any other, nor a stage, nor a turn. */
    Set<String> special(Collection<String> named) {
        Set<String> special = new TreeSet<>(named);
        special.removeAll(general);
        special.removeAll(stages);
        special.removeAll(turns);
        return special;
    }

    /** Those that are stages: what happens in part is not what happens, whether the other sentence names a stage or not. */
    Set<String> stages(Collection<String> named) {
        return only(stages, named);
    }

    /** Those that tell which of several it is: the first, the second, one more, or a day that replaced another. */
    Set<String> turns(Collection<String> named) {
        return only(turns, named);
    }

    private static Set<String> only(Set<String> these, Collection<String> named) {
        Set<String> its = new TreeSet<>(named);
        its.retainAll(these);
        return its;
    }
}
