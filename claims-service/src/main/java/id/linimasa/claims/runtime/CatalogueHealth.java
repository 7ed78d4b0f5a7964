package id.linimasa.claims.runtime;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows which catalogue is used, and what is wrong with the mounted one. Always up: articles are read with the one that was there before. */
@Readiness
@Singleton
final class CatalogueHealth implements HealthCheck {
    private final CurrentExtractor extractor;

    CatalogueHealth(CurrentExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("catalogue")
                .up()
                .withData("extractor", extractor.version().version());
        extractor.fault().ifPresent(fault -> response.withData("fault", fault));
        return response.build();
    }
}
