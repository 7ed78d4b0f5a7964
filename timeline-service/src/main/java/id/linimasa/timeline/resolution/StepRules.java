package id.linimasa.timeline.resolution;

import java.util.List;

/**
 * What changes if two dates are of one step, or only one of them is: one line of {@code lifecycle/steps.tsv}.
 *
 * @param step its name, or {@code *} for any that is neither general nor a stage
 * @param ofBoth whether both are of the step, or exactly one
 * @param between as in {@link TypeRules}
 * @param within as in {@link TypeRules}
 * @param given a type of which something must be told of the same subject; {@code -} if none
 */
public record StepRules(String type, String step, boolean ofBoth, List<String> between, int within, String given) {
    static final String ANY = "*";
    private static final String NOTHING = "-";

    static StepRules of(Table.Row row) {
        return new StepRules(
                row.values().get(0),
                row.values().get(1),
                row.is(2, "both", "one"),
                row.values().get(3).equals("any") ? List.of() : row.list(3),
                row.days(4, "*", Integer.MAX_VALUE),
                row.values().get(5));
    }

    boolean needs(String type) {
        return given.equals(type);
    }

    boolean needsNothing() {
        return given.equals(NOTHING);
    }
}
