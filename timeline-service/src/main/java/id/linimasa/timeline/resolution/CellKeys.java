package id.linimasa.timeline.resolution;

import java.util.List;
import java.util.function.Function;

/** Makes the key of a statement: what the rules of its type do not look at is left out, so that cells are as few as can be. */
public final class CellKeys implements Function<Statement, CellKey> {
    private final Lifecycle lifecycle;
    private final Steps steps;
    private final Actors actors;

    public CellKeys(Lifecycle lifecycle, Steps steps, Actors actors) {
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.actors = actors;
    }

    @Override
    public CellKey apply(Statement statement) {
        TypeRules rules = lifecycle.rules(statement.type());
        return new CellKey(
                statement.type(),
                statement.status(),
                statement.date(),
                statement.places(),
                rules.actors() == TypeRules.ActorUse.NONE ? List.of() : actors.parties(statement.actors()),
                rules.steps() == TypeRules.StepUse.NONE
                        ? List.of()
                        : steps.of(statement.type(), statement.quote(), statement.date()));
    }
}
