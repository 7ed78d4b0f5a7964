package id.linimasa.claims.extraction;

import java.util.Locale;

/** What the article says of a policy event's date. */
public enum EventStatus {
    /** It is said to have happened, or taken effect, on that date. */
    EFFECTIVE,
    /** The dated verb is announcing; the event itself comes later or is undated. */
    ANNOUNCED,
    /** Scheduled, intended or expected for that date. */
    PLANNED,
    /** Reported as hearsay. */
    RUMOURED,
    /** It did not, or will not, happen on that date. */
    DENIED;

    /** The name in messages and language data, such as {@code effective}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
