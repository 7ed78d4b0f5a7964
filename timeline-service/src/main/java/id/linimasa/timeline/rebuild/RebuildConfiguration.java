package id.linimasa.timeline.rebuild;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings {@code linimasa.rebuild.*}. */
@ConfigMapping(prefix = "linimasa.rebuild")
public interface RebuildConfiguration {
    /** What an operator says to be let in; if it is not set, only those on the same machine are. */
    Optional<String> token();

    /** How often it is looked whether a rebuild is wanted. */
    @WithDefault("2S")
    Duration poll();

    /** How long one statement to the database may take: some of them look through the whole read model. */
    @WithDefault("30M")
    Duration attemptTimeout();

    /** How long writers are made to wait for each other when the rebuilt read model takes its place, before it is tried again. */
    @WithDefault("2S")
    Duration lockTimeout();
}
