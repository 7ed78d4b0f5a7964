package id.linimasa.timeline.resolution;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether two names can be those of one actor. */
public final class Actors {
    private static final String NOTHING = "-";

    private final Set<String> alone = new TreeSet<>();
    private final Set<String> leading = new TreeSet<>();
    private final Map<String, String> sameWords = new TreeMap<>();

    /** With the general actors of these languages, and the words that their names are made of. */
    public Actors(List<String> languages) {
        for (String language : languages) {
            for (Table.Row row : Table.read("/language/" + language + "/actors.tsv", "actor", "followed")
                    .rows()) {
                (row.is(1, "yes", "no") ? leading : alone).add(row.values().get(0));
            }
            for (Table.Row row : Table.read("/language/" + language + "/actor-words.tsv", "word", "same")
                    .rows()) {
                sameWords.put(row.values().get(0), row.values().get(1));
            }
        }
    }

    /** The parties that are named, normalised and sorted; none if one of them may stand for any part of a state. */
    public List<String> parties(List<String> actors) {
        List<String> parties = actors.stream()
                .flatMap(actor -> Arrays.stream(actor.split("[&,;]")))
                .map(party -> String.join(" ", Words.of(party).list()))
                .filter(party -> !party.isEmpty())
                .toList();
        return parties.stream().anyMatch(this::isGeneral)
                ? List.of()
                : parties.stream().map(this::inCommonWords).distinct().sorted().toList();
    }

    /** As it would be named in any language, if its words are known; without words that say nothing. */
    private String inCommonWords(String party) {
        List<String> words = Words.of(party).list();
        List<String> common = words.stream()
                .map(word -> sameWords.getOrDefault(word, word))
                .filter(word -> !word.equals(NOTHING))
                .distinct()
                .sorted()
                .toList();
        return String.join(" ", common.isEmpty() ? words : common);
    }

    private boolean isGeneral(String party) {
        return alone.contains(party)
                || leading.stream().anyMatch(leader -> party.equals(leader) || party.startsWith(leader + " "));
    }

    /** Whether no party of the one, by its words, can be a party of the other; unnamed actors can be anybody. */
    static boolean differ(Set<Set<String>> some, Set<Set<String>> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && Collections.disjoint(some, others)
                && some.stream().noneMatch(one -> others.stream().anyMatch(other -> canBeSame(one, other)));
    }

    /** Whether each has a party that is none of the other's. */
    static boolean eachHasAnother(Set<Set<String>> some, Set<Set<String>> others) {
        return hasAnother(some, others) && hasAnother(others, some);
    }

    private static boolean hasAnother(Set<Set<String>> some, Set<Set<String>> others) {
        return some.stream().anyMatch(one -> others.stream().noneMatch(other -> canBeSame(one, other)));
    }

    private static boolean canBeSame(Set<String> words, Set<String> otherWords) {
        return words.containsAll(otherWords) || otherWords.containsAll(words);
    }

    /** The words of a party. */
    static Set<String> words(String party) {
        return Set.copyOf(Words.of(party).list());
    }
}
