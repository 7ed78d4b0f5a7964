package id.linimasa.local;

import java.util.Locale;

/** The three services. */
public enum Service {
    INGEST,
    CLAIMS,
    TIMELINE;

    /** The name that folder, process and log carry. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
