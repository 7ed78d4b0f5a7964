package id.linimasa.timeline.resolution;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two names can be those of one actor. */
public final class Actors {
    private final Set<String> alone = new TreeSet<>();
    private final Set<String> leading = new TreeSet<>();

    /** With the general actors of these languages. */
    public Actors(List<String> languages) {
        for (String language : languages) {
            for (Table.Row row : Table.read("/language/" + language + "/actors.tsv", "actor", "followed")
                    .rows()) {
                (row.is(1, "yes", "no") ? leading : alone).add(row.values().get(0));
            }
        }
    }

    /** The parties that are named, normalised and sorted; none if one of them may stand for any part of a state. */
    public List<String> parties(List<String> actors) {
        List<String> parties = actors.stream()
                .flatMap(actor -> Arrays.stream(actor.split("[&,;]")))
                .map(party -> String.join(" ", Words.of(party).list()))
                .filter(party -> !party.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return parties.stream().anyMatch(this::isGeneral) ? List.of() : parties;
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

    private static boolean canBeSame(Set<String> words, Set<String> otherWords) {
        return words.containsAll(otherWords) || otherWords.containsAll(words);
    }

    /** The words of a party. */
    static Set<String> words(String party) {
        return Set.copyOf(Words.of(party).list());
    }
}
