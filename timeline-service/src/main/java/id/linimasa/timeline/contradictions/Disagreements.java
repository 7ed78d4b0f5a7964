package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateSpread;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.ExcludingPairs;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Role;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.ToldTogether;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates of one role of one entry that exclude each other: told by different articles, or by one. */
final class Disagreements {
    /** From so many days on, one article that tells two dates of what happens once means two happenings and not a slip of the pen. */
    private static final long TWO_HAPPENINGS = 31;

    private final ToldTogether together;
    private final Lifecycle lifecycle;

    private record Pair(int one, int other) {}

    Disagreements(ToldTogether together, Lifecycle lifecycle) {
        this.together = together;
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
        List<EdtfDate> dates = candidates.stream().map(Candidate::date).toList();
        boolean acrossArticles = ExcludingPairs.count(dates) > byOneArticle.size()
                || byOneArticle.stream()
                        .anyMatch(pair -> haveTwoSources(candidates.get(pair.one()), candidates.get(pair.other())));
        String what = role.status().code();
        if (acrossArticles) {
            DateSpread spread = new DateSpread(dates);
            Set<Integer> opposed = IntStream.range(0, dates.size())
                    .filter(i -> spread.excludes(dates.get(i)))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            found.add(sides(entry, role, opposed).contradiction(Kind.DATE_DISAGREEMENT, Severity.CONFLICT, what));
        }
        if (!byOneArticle.isEmpty()) {
            Set<Integer> within = new TreeSet<>();
            byOneArticle.forEach(pair -> within.addAll(List.of(pair.one(), pair.other())));
            Kind kind = kind(entry, candidates, byOneArticle);
            boolean inSteps = kind == Kind.REPEATED_ONCE_ONLY && role.status() == Status.PLANNED;
            found.add(
                    sides(entry, role, within).contradiction(kind, inSteps ? Severity.NOTE : Severity.CONFLICT, what));
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

    private static boolean haveTwoSources(Candidate one, Candidate other) {
        return Stream.concat(one.all().stream(), other.all().stream())
                        .flatMap(cell -> cell.sources().keySet().stream())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private Set<Pair> pairsOfOneArticle(List<Candidate> candidates) {
        Map<CellKey, Integer> byKey = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (Cell cell : candidates.get(i).cells()) {
                byKey.put(cell.key(), i);
            }
        }
        Set<Pair> pairs = new HashSet<>();
        byKey.forEach((key, one) -> together.with(key).stream()
                .filter(other -> key.date().excludes(other.date()))
                .map(byKey::get)
                .filter(Objects::nonNull)
                .forEach(other -> pairs.add(new Pair(Math.min(one, other), Math.max(one, other)))));
        return pairs;
    }
}
