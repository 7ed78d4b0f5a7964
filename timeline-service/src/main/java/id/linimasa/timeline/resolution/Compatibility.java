package id.linimasa.timeline.resolution;

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
        return (!apart || sameStep(one, other))
                && !Actors.differ(one.actors(), other.actors())
                && !oneArticleTellsTwo(one, other);
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

    private boolean sameStep(Cluster one, Cluster other) {
        if (rules.steps() == TypeRules.StepUse.NONE) {
            return true;
        }
        Set<String> shared = new TreeSet<>(one.steps());
        shared.retainAll(other.steps());
        boolean bothNamed = !one.steps().isEmpty() && !other.steps().isEmpty();
        return switch (rules.steps()) {
            case NONE -> true;
            case DIFFER -> !bothNamed || !shared.isEmpty();
            case NEED -> !shared.isEmpty() && (!special(shared).isEmpty() || !bothAreSpecial(one, other));
        };
    }

    private boolean bothAreSpecial(Cluster one, Cluster other) {
        return !special(one.steps()).isEmpty() && !special(other.steps()).isEmpty();
    }

    private Set<String> special(Set<String> named) {
        Set<String> special = new TreeSet<>(named);
        special.removeIf(steps::isGeneral);
        return special;
    }
}
