package id.linimasa.claims.pipeline;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when the pipeline's thread has ended or is stuck, so that the service is restarted. */
@Liveness
final class PipelineLiveness implements HealthCheck {
    private final ArticlePipeline pipeline;

    PipelineLiveness(ArticlePipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("article-pipeline")
                .status(pipeline.isAlive())
                .build();
    }
}
