package id.linimasa.timeline.resolver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code linimasa.resolver.*}. */
@ConfigMapping(prefix = "linimasa.resolver")
public interface ResolverConfiguration {
    /** How long one statement to the database may take before the try counts as failed. */
    @WithDefault("30S")
    Duration attemptTimeout();

    /** How long changes that nobody told of, those of other instances, may wait. */
    @WithDefault("1S")
    Duration poll();

    /** The pause after a failure. */
    @WithDefault("0.5S")
    Duration pause();
}
