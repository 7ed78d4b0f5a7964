package id.linimasa.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The settings of ingest-service, below {@code linimasa.}; an environment variable is named as Quarkus does, {@code LINIMASA_TIMELINE_URL}. */
@ConfigMapping(prefix = "linimasa")
public interface IngestConfig {
    /** Where readers reach timeline-service: the {@code Location} of an accepted article lies below it. */
    @WithDefault("http://localhost:8083")
    URI timelineUrl();

    /**
     * How many bytes of request bodies may be under work at once; whoever comes above that is told to come again. The heap that they need is
     * several times as much, because a body is decoded, normalised and encoded again.
     */
    @WithDefault("64M")
    MemorySize bytesUnderWork();

    /**
     * How long a posting waits for the broker's acknowledgement before it is answered with 503. Below the 10 s after which the producer gives a
     * record up, so that the answer is there within 10 s.
     */
    @WithDefault("8s")
    Duration acknowledgementTimeout();
}
