package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolution.ToldTogether;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the contradictions of a subject. A pure function, safe for use by several threads. */
public final class Contradictions {
    private final Lifecycle lifecycle;

    public Contradictions(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** All of them, sorted by type, place, kind and id. */
    public List<Contradiction> in(CellSet told, Resolution resolution) {
        ToldTogether together = new ToldTogether(told);
        Disagreements disagreements = new Disagreements(together, lifecycle);
        Denials denials = new Denials(together);
        MissedPlans missedPlans = new MissedPlans(together);
        Orders orders = new Orders(lifecycle);
        List<Contradiction> found = new ArrayList<>();
        for (Entry entry : resolution.entries()) {
            found.addAll(disagreements.in(entry));
            found.addAll(denials.in(entry));
            found.addAll(missedPlans.in(entry));
            found.addAll(orders.in(entry));
            found.addAll(Weekdays.in(entry));
        }
        found.addAll(orders.among(resolution.entries()));
        return found.stream()
                .sorted(Comparator.comparing(Contradiction::type)
                        .thenComparing(Contradiction::place)
                        .thenComparing(Contradiction::kind)
                        .thenComparing(Contradiction::id))
                .toList();
    }
}
