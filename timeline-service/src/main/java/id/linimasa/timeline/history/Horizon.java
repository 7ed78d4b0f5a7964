package id.linimasa.timeline.history;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Problems;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Optional;

/** Refuses to answer for a time of which not everything is kept any more. */
@Provider
public final class Horizon implements ContainerRequestFilter {
    private final Instance<HistoryConfiguration> configuration;

    public Horizon(Instance<HistoryConfiguration> configuration) {
        this.configuration = configuration;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        configuration.get().retention().map(Instant.now()::minus).ifPresent(first -> Optional.ofNullable(
                        request.getUriInfo().getQueryParameters().getFirst(AsOf.NAME))
                .flatMap(AsOf::parse)
                .flatMap(AsOf::instant)
                .filter(asked -> asked.toInstant().isBefore(first))
                .ifPresent(asked -> {
                    throw Problems.notKept(first);
                }));
    }
}
