package id.linimasa.timeline.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code linimasa.stream.*}. */
@ConfigMapping(prefix = "linimasa.stream")
public interface StreamConfiguration {
    /** How often the database is asked whether anything changed: once for all clients of this instance. */
    @WithDefault("0.5S")
    Duration pollInterval();

    /** A client that was sent nothing for this long is sent a comment, so that both sides know that the other is there. */
    @WithDefault("15S")
    Duration heartbeat();

    /** The most clients at once; one more is told to come back later. */
    @WithDefault("1000")
    int mostClients();
}
