package id.linimasa.timeline.contradictions;

import java.util.Locale;

/** Why statements cannot all be true. */
public enum Kind {
    /** One happening, dates that exclude each other. */
    DATE_DISAGREEMENT,
    /** What must come first is told to have come later, or nothing tells which came first. */
    IMPOSSIBLE_ORDER,
    /** One article has happen twice what happens once. */
    REPEATED_ONCE_ONLY,
    /** One article gives one happening two dates. */
    WITHIN_ARTICLE,
    /** One says that it was on a day, another that it was not. */
    DENIED,
    /** Planned for a day, effective on another. */
    MISSED_PLAN,
    /** The weekday that an article names is not that of its date. */
    WEEKDAY_MISMATCH;

    /** The word that readers see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
