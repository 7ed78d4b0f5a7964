package id.linimasa.timeline.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings {@code linimasa.history.*}. */
@ConfigMapping(prefix = "linimasa.history")
public interface HistoryConfiguration {
    /** How long what has been corrected or withdrawn can be asked for; for good if it is not set. */
    Optional<Duration> retention();

    /** Whether what was known is worked out while nothing else is to be done, and not only when somebody asks. */
    @WithDefault("true")
    boolean ahead();

    /** How often that is looked for. */
    @WithDefault("1S")
    Duration poll();
}
