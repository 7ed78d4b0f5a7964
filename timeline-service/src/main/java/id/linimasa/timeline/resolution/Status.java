package id.linimasa.timeline.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which way a statement dates what it tells. */
public enum Status {
    EFFECTIVE,
    ANNOUNCED,
    PLANNED,
    RUMOURED,
    DENIED;

    /** The word that policy events use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that word; empty for one that a later version may add. */
    public static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
