package id.linimasa.timeline.stream;

import id.linimasa.timeline.policyevents.PolicyEvent;
import java.util.UUID;

/** A statement began to count, or ceased to. */
sealed interface Change {
    StreamPosition position();

    /** It counts, as it is here. */
    record Stated(StreamPosition position, PolicyEvent policyEvent) implements Change {}

    /** It no longer counts: its article was withdrawn, corrected or read anew. */
    record Withdrawn(StreamPosition position, WithdrawnPolicyEvent policyEvent) implements Change {}

    /** What is left of it. */
    record WithdrawnPolicyEvent(UUID id, UUID articleId) {}
}
