package id.linimasa.timeline.exports;

import java.util.List;

/** How sure an entry is, for forms that know three grades of it. */
enum Certainty {
    /** Said to have happened, or to have been announced, on that date. */
    CONFIRMED,
    /** Planned or rumoured only, or planned by some and denied by others. */
    TENTATIVE,
    /** Only denied. */
    CANCELLED;

    static Certainty of(ExportedEntry entry) {
        List<String> statuses = entry.statuses();
        if (statuses.contains("effective") || statuses.contains("announced")) {
            return CONFIRMED;
        }
        return statuses.equals(List.of("denied")) ? CANCELLED : TENTATIVE;
    }
}
