package id.linimasa.timeline.policyevents;

import java.util.List;

/** The event types and statuses that a reader can ask for. Messages are not held to them: a later minor version may add one. */
public final class EventCodes {
    /** Event types, as in messages. */
    public static final List<String> TYPES = List.of(
            "launch",
            "closure",
            "reopening",
            "ban",
            "restriction",
            "regulation-issued",
            "entry-into-force",
            "repeal",
            "licence-granted",
            "licence-revoked",
            "partnership",
            "acquisition",
            "enforcement",
            "deadline");

    /** Event statuses, as in messages. */
    public static final List<String> STATUSES = List.of("effective", "announced", "planned", "rumoured", "denied");

    private EventCodes() {}
}
