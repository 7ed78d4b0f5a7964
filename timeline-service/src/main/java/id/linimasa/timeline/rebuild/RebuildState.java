package id.linimasa.timeline.rebuild;

import java.util.Locale;

/** How far a rebuild is. */
enum RebuildState {
    /** Nobody has begun. */
    WAITING,
    /** The log is read. */
    READING,
    /** The log is read, subjects are resolved. */
    RESOLVING,
    /** It waits for the moment in which nobody writes. */
    SWITCHING,
    /** What it made is what is read now. */
    DONE,
    /** What was there is still read. */
    FAILED,
    /** Somebody called it off; what was there is still read. */
    CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
