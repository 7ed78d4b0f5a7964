package id.linimasa.timeline.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings {@code linimasa.dashboard.*}: addresses as a reader's browser reaches them. */
@ConfigMapping(prefix = "linimasa.dashboard")
public interface DashboardConfiguration {
    /** Where articles are posted. */
    @WithDefault("http://localhost:8081")
    URI ingestUrl();

    /** Where an extraction is tried. */
    @WithDefault("http://localhost:8082")
    URI claimsUrl();
}
