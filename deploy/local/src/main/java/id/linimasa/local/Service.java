package id.linimasa.local;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The three services. */
public enum Service {
    INGEST,
    CLAIMS,
    TIMELINE;

    /** All three. */
    public static final Set<Service> ALL = Set.copyOf(EnumSet.allOf(Service.class));

    /** The name that folder, process and log carry. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
