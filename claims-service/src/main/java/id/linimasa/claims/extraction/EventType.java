package id.linimasa.claims.extraction;

import java.util.Locale;

/** What kind of change a policy event is. */
public enum EventType {
    LAUNCH,
    CLOSURE,
    REOPENING,
    BAN,
    RESTRICTION,
    REGULATION_ISSUED,
    ENTRY_INTO_FORCE,
    REPEAL,
    LICENCE_GRANTED,
    LICENCE_REVOKED,
    PARTNERSHIP,
    ACQUISITION,
    ENFORCEMENT,
    DEADLINE;

    /** The name in messages and language data, such as {@code regulation-issued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
