package id.linimasa.timeline.resolver;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Dead is a service whose resolver has ended: it waits out whatever time heals, so that nothing but a restart brings it back. */
@Liveness
@ApplicationScoped
public class ResolverLiveness implements HealthCheck {
    private final ResolverLoop resolver;

    public ResolverLiveness(ResolverLoop resolver) {
        this.resolver = resolver;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("resolver runs")
                .status(resolver.isRunning())
                .build();
    }
}
