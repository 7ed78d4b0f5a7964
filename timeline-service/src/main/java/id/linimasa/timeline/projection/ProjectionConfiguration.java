package id.linimasa.timeline.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code linimasa.projection.*}. */
@ConfigMapping(prefix = "linimasa.projection")
public interface ProjectionConfiguration {
    /** How long one try to write a batch or a dead letter may take before it counts as failed. */
    @WithDefault("30S")
    Duration attemptTimeout();

    /** The pause before the first repetition; it doubles with each. */
    @WithDefault("0.1S")
    Duration firstPause();

    /** The longest pause between two tries. */
    @WithDefault("3S")
    Duration longestPause();

    /** How long a consumer may go without polling before the service calls itself dead. */
    @WithDefault("60S")
    Duration longestSilence();
}
