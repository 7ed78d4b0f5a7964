package id.linimasa.timeline.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code linimasa.storage.*}. */
@ConfigMapping(prefix = "linimasa.storage")
public interface StorageConfiguration {
    /** How long a reader waits for the database before it is told to come back later. */
    @WithDefault("4S")
    Duration readTimeout();
}
