package id.linimasa.timeline.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.timeline.projection.LogProgress;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, as an operator sees it.
 *
 * @param state of {@link RebuildState}
 * @param attempts how often one was begun: the service may have been stopped in between
 * @param log how far each topic is read
 * @param waitingCount subjects that wait to be resolved
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rebuild(
        UUID id,
        String state,
        int attempts,
        Map<String, LogProgress> log,
        long waitingCount,
        @Nullable String problem,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
