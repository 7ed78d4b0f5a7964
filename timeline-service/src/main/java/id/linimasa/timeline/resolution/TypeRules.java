package id.linimasa.timeline.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What may happen twice: one line of {@code lifecycle/types.tsv}.
 *
 * @param repeats whether it may happen twice in one place at all
 * @param between types of which one must lie between two of this one; empty if none needs to, or nothing can
 * @param within most days between two dates of one happening that different articles tell
 * @param together fewest days between two happenings that one article tells; {@link Integer#MAX_VALUE} if it never tells two
 * @param plansAreDates whether a planned day is the day itself, so that it is compared with effective ones
 * @param actors what the acts of two actors are
 * @param ofSteps what changes for two dates of one step
 */
public record TypeRules(
        String type,
        boolean repeats,
        List<String> between,
        int within,
        int together,
        boolean plansAreDates,
        ActorUse actors,
        StepUse steps,
        List<StepRules> ofSteps) {
    /** What steps, named in the quotes, decide. */
    public enum StepUse {
        NONE,
        /** Dates of different steps belong to different happenings. */
        DIFFER,
        /** Only dates of one and the same step can contradict each other. */
        NEED
    }

    /** When those who act in the one and the other make them two happenings. */
    public enum ActorUse {
        NONE,
        /** If none of the one can be one of the other. */
        ANY,
        /** If each has one that the other has not: an agreement with another partner is another one. */
        ALL
    }

    static TypeRules of(Table.Row row) {
        String between = row.values().get(1);
        StepUse steps =
                switch (row.values().get(6)) {
                    case "-" -> StepUse.NONE;
                    case "differ" -> StepUse.DIFFER;
                    case "need" -> StepUse.NEED;
                    default ->
                        throw row.wrong("not a use of steps: " + row.values().get(6));
                };
        ActorUse actors =
                switch (row.values().get(5)) {
                    case "no" -> ActorUse.NONE;
                    case "any" -> ActorUse.ANY;
                    case "all" -> ActorUse.ALL;
                    default ->
                        throw row.wrong("not a use of actors: " + row.values().get(5));
                };
        return new TypeRules(
                row.values().get(0),
                !between.equals("-"),
                between.equals("any") ? List.of() : row.list(1),
                row.days(2, "*", Integer.MAX_VALUE),
                row.days(3, "-", Integer.MAX_VALUE),
                row.is(4, "same", "own"),
                actors,
                steps,
                List.of());
    }

    TypeRules with(List<StepRules> all) {
        return new TypeRules(type, repeats, between, within, together, plansAreDates, actors, steps, all);
    }

    /** The rules for a subject of which these types are told. */
    TypeRules given(Set<String> types) {
        return with(ofSteps.stream()
                .filter(rule -> rule.needsNothing() || types.stream().anyMatch(rule::needs))
                .toList());
    }

    /** The rules for two dates that share these steps: those of the step that lets them be furthest apart. */
    TypeRules ofShared(Set<String> shared, boolean special) {
        return ofSteps.stream()
                .filter(StepRules::ofBoth)
                .filter(rule ->
                        shared.contains(rule.step()) || (special && rule.step().equals(StepRules.ANY)))
                .max(Comparator.comparingInt(StepRules::within))
                .map(this::with)
                .orElse(this);
    }

    /** The rules for two dates of which only one is of these steps. */
    TypeRules ofOne(Set<String> unshared) {
        return ofSteps.stream()
                .filter(rule -> !rule.ofBoth() && unshared.contains(rule.step()))
                .min(Comparator.comparingInt(StepRules::within))
                .map(this::with)
                .orElse(this);
    }

    private TypeRules with(StepRules rule) {
        return new TypeRules(
                type, repeats, rule.between(), rule.within(), together, plansAreDates, actors, steps, List.of());
    }

    /** Most days between two dates of one happening, of whatever step. */
    int furthest() {
        return ofSteps.stream()
                .filter(StepRules::ofBoth)
                .mapToInt(StepRules::within)
                .reduce(within, Math::max);
    }

    /** The status under which a statement's date is compared. */
    Status role(Status status) {
        return plansAreDates && status == Status.PLANNED ? Status.EFFECTIVE : status;
    }
}
