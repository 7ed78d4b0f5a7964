package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellPair;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Role;
import id.linimasa.timeline.resolution.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Dates of one role of one entry that exclude each other: told by different articles, or by one. */
final class Disagreements {
    /** From so many days on, one article that tells two dates of what happens once means two happenings and not a slip of the pen. */
    private static final long TWO_HAPPENINGS = 31;

    private final Map<CellKey, Set<CellKey>> toldTogether = new HashMap<>();
    private final Lifecycle lifecycle;

    private record Pair(int one, int other) {}

    Disagreements(CellSet told, Lifecycle lifecycle) {
        for (CellPair pair : told.together()) {
            toldTogether
                    .computeIfAbsent(pair.first(), absent -> new HashSet<>())
                    .add(pair.second());
        }
        this.lifecycle = lifecycle;
    }

    List<Contradiction> in(Entry entry) {
        List<Contradiction> found = new ArrayList<>();
        for (Status status : List.of(Status.EFFECTIVE, Status.ANNOUNCED, Status.PLANNED)) {
            entry.roles(status).forEach(role -> add(entry, role, found));
        }
        return found;
    }

    private void add(Entry entry, Role role, List<Contradiction> found) {
        List<Candidate> candidates = role.candidates();
        if (candidates.size() < 2) {
            return;
        }
        Set<Pair> byOneArticle = pairsOfOneArticle(candidates);
        Set<Integer> opposed = new TreeSet<>();
        boolean acrossArticles = false;
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                if (candidates.get(i).date().excludes(candidates.get(j).date())) {
                    opposed.addAll(List.of(i, j));
                    acrossArticles |=
                            !byOneArticle.contains(new Pair(i, j)) || sources(candidates.get(i), candidates.get(j)) > 1;
                }
            }
        }
        String what = role.status().code();
        if (acrossArticles) {
            found.add(sides(entry, role, opposed).contradiction(Kind.DATE_DISAGREEMENT, Severity.CONFLICT, what));
        }
        if (!byOneArticle.isEmpty()) {
            Set<Integer> within = new TreeSet<>();
            byOneArticle.forEach(pair -> within.addAll(List.of(pair.one(), pair.other())));
            found.add(sides(entry, role, within)
                    .contradiction(kind(entry, candidates, byOneArticle), Severity.CONFLICT, what));
        }
    }

    private Kind kind(Entry entry, List<Candidate> candidates, Set<Pair> pairs) {
        boolean farApart = pairs.stream()
                .anyMatch(pair -> candidates
                                .get(pair.one())
                                .date()
                                .gapInDays(candidates.get(pair.other()).date())
                        >= TWO_HAPPENINGS);
        return farApart && !lifecycle.rules(entry.type()).repeats() ? Kind.REPEATED_ONCE_ONLY : Kind.WITHIN_ARTICLE;
    }

    private static Sides sides(Entry entry, Role role, Set<Integer> chosen) {
        return new Sides().add(entry, role.status(), chosen.stream().map(role.candidates()::get));
    }

    private static int sources(Candidate one, Candidate other) {
        Set<String> sources = new HashSet<>(one.sources());
        sources.addAll(other.sources());
        return sources.size();
    }

    private Set<Pair> pairsOfOneArticle(List<Candidate> candidates) {
        Map<CellKey, Integer> byKey = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (Cell cell : candidates.get(i).cells()) {
                byKey.put(cell.key(), i);
            }
        }
        Set<Pair> pairs = new HashSet<>();
        byKey.forEach((key, one) -> toldTogether.getOrDefault(key, Set.of()).stream()
                .filter(other -> key.date().excludes(other.date()))
                .map(byKey::get)
                .filter(Objects::nonNull)
                .forEach(other -> pairs.add(new Pair(Math.min(one, other), Math.max(one, other)))));
        return pairs;
    }
}
