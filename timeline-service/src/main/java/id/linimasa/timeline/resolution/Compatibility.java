package id.linimasa.timeline.resolution;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What keeps dates of one type apart, however near they are: who acts, which step it is, and one article that tells both. */
final class Compatibility {
    private final TypeRules rules;
    private final Steps steps;
    private final ToldTogether together;

    Compatibility(TypeRules rules, Steps steps, ToldTogether together) {
        this.rules = rules;
        this.steps = steps;
        this.together = together;
    }

    /** Whether dates of both can be dates of one happening, whatever lies between; {@code apart} if they exclude each other. */
    boolean canBeOne(Cluster one, Cluster other, boolean apart) {
        return (!apart || sameStep(one.steps(), other.steps()))
                && !differ(one.actors(), other.actors())
                && !oneArticleTellsTwo(one, other);
    }

    private boolean differ(Set<Set<String>> some, Set<Set<String>> others) {
        return switch (rules.actors()) {
            case NONE -> false;
            case ANY -> Actors.differ(some, others);
            case ALL -> Actors.eachHasAnother(some, others);
        };
    }

    /** Whether an article tells dates of both, so far apart that it tells two happenings. */
    boolean oneArticleTellsTwo(Cluster one, Cluster other) {
        boolean smaller = one.keys().size() <= other.keys().size();
        Set<CellKey> some = smaller ? one.keys() : other.keys();
        Set<CellKey> others = smaller ? other.keys() : one.keys();
        return some.stream().anyMatch(key -> together.with(key).stream()
                .anyMatch(told -> others.contains(told) && areTwo(key, told)));
    }

    private boolean areTwo(CellKey one, CellKey other) {
        boolean bothAnnounceOrNone = (one.status() == Status.ANNOUNCED) == (other.status() == Status.ANNOUNCED);
        boolean noneDenies = one.status() != Status.DENIED && other.status() != Status.DENIED;
        return bothAnnounceOrNone
                && noneDenies
                && one.date().excludes(other.date())
                && one.date().gapInDays(other.date()) >= rules.together();
    }

    /** What makes dates be of one kind, whatever dates of other kinds lie between: a step, or who acts. */
    Set<String> kinds(DateNode node) {
        Set<String> kinds = new TreeSet<>(node.steps());
        node.keys().forEach(key -> kinds.addAll(key.actors()));
        return kinds;
    }

    /** The rules for two dates of these steps. */
    TypeRules rules(Set<String> some, Set<String> others) {
        Set<String> shared = shared(some, others);
        if (!shared.isEmpty()) {
            boolean otherTurns = !steps.turns(some).equals(steps.turns(others));
            return otherTurns
                    ? rules
                    : rules.ofShared(shared, !steps.special(shared).isEmpty());
        }
        Set<String> unshared = new TreeSet<>(some);
        unshared.addAll(others);
        return rules.ofOne(unshared);
    }

    private boolean sameStep(Set<String> some, Set<String> others) {
        if (rules.steps() == TypeRules.StepUse.NONE) {
            return true;
        }
        if (!steps.stages(some).equals(steps.stages(others)) || areDisjoint(steps.turns(some), steps.turns(others))) {
            return false;
        }
        Set<String> one = named(some);
        Set<String> other = named(others);
        Set<String> shared = shared(one, other);
        return switch (rules.steps()) {
            case NONE -> true;
            case DIFFER -> !areDisjoint(one, other);
            case NEED ->
                !shared.isEmpty()
                        && (!steps.special(shared).isEmpty()
                                || steps.special(one).isEmpty()
                                || steps.special(other).isEmpty());
        };
    }

    /** Whether both are told, and have none in common. */
    private static boolean areDisjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private Set<String> named(Set<String> told) {
        Set<String> rest = new TreeSet<>(told);
        rest.removeAll(steps.stages(told));
        rest.removeAll(steps.turns(told));
        return rest;
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new TreeSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
