package id.linimasa.timeline.contradictions;

import java.util.Locale;

/** What a contradiction means to a reader. */
public enum Severity {
    /** They cannot all be true: a reader must be told. */
    CONFLICT,
    /** Each was right when it was written, but it came otherwise and nobody says why: a reader must be told, and nobody erred. */
    SLIP,
    /** Odd, and worth a look: both may be true. */
    NOTE;

    /** Whether a reader must be told. */
    public boolean mustBeTold() {
        return this != NOTE;
    }

    /** The word that readers see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
