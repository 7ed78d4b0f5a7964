package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events stated so far: a repeated one, or one that only says coarser what was said before, is no new statement. */
final class StatedEvents {
    private static final int MOST_EVENTS = 200;
    private static final Set<EventType> STOPS = EnumSet.of(EventType.CLOSURE, EventType.BAN, EventType.ENFORCEMENT);
    private static final int MOST_ALIKE = 20;

    private final List<StatedEvent> events = new ArrayList<>();
    private final Map<String, List<PolicyEvent>> alike = new HashMap<>();
    private final Map<EventType, Mention> lastOfType = new EnumMap<>(EventType.class);
    private @Nullable Sentence lastSentence;

    void add(StatedEvent stated, Sentence sentence) {
        PolicyEvent event = stated.event();
        String key = event.subject().id() + " " + event.type() + " " + event.status();
        List<PolicyEvent> others = alike.computeIfAbsent(key, each -> new ArrayList<>());
        if (events.size() == MOST_EVENTS
                || others.size() == MOST_ALIKE
                || others.stream().anyMatch(other -> covers(event.date(), other.date()))) {
            return;
        }
        others.add(event);
        events.add(stated);
        lastOfType.put(event.type(), stated.grounds().subject().mention());
        lastSentence = sentence;
    }

    /** Whether a subject is said to have been closed, banned or blocked. */
    boolean saysStopped(String subject) {
        return events.stream()
                .map(StatedEvent::event)
                .anyMatch(event -> event.subject().id().equals(subject) && STOPS.contains(event.type()));
    }

    List<StatedEvent> inOrder() {
        return List.copyOf(events);
    }

    Optional<StatedEvent> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /** What the last event happened to. */
    Optional<Mention> lastMention() {
        return last().map(stated -> stated.grounds().subject().mention());
    }

    /** What the last event of a type happened to. */
    Optional<Mention> lastOf(EventType type) {
        return Optional.ofNullable(lastOfType.get(type));
    }

    /** The last event, if this very sentence states it: a second verb leaves the subject out. */
    Optional<StatedEvent> lastIn(Sentence sentence) {
        return sentence.equals(lastSentence) ? last() : Optional.empty();
    }

    /** Whether the last event stands in this sentence or in the one before. */
    boolean isNear(Sentence sentence) {
        return lastSentence != null && lastSentence.endToken() >= sentence.firstToken();
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
