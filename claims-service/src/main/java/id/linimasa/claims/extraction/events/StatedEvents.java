package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.ResolvedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events stated so far: a repeated one, or one that only says coarser what was said before, is no new statement. */
final class StatedEvents {
    private static final int MOST_EVENTS = 200;
    private static final int MOST_ALIKE = 20;

    private final List<PolicyEvent> events = new ArrayList<>();
    private final Map<String, List<PolicyEvent>> alike = new HashMap<>();

    void add(PolicyEvent event) {
        String key = event.subject().id() + " " + event.type() + " " + event.status();
        List<PolicyEvent> others = alike.computeIfAbsent(key, each -> new ArrayList<>());
        if (events.size() == MOST_EVENTS
                || others.size() == MOST_ALIKE
                || others.stream().anyMatch(other -> covers(event.date(), other.date()))) {
            return;
        }
        others.add(event);
        events.add(event);
    }

    List<PolicyEvent> inOrder() {
        return List.copyOf(events);
    }

    private static boolean covers(ResolvedDate coarse, ResolvedDate fine) {
        if (coarse.edtf().equals(fine.edtf())) {
            return true;
        }
        return coarse.earliest() != null
                && coarse.latest() != null
                && fine.earliest() != null
                && fine.latest() != null
                && !fine.earliest().isBefore(coarse.earliest())
                && !fine.latest().isAfter(coarse.latest());
    }
}
