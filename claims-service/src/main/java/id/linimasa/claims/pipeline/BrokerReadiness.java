package id.linimasa.claims.pipeline;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while no broker answers within two seconds. Nothing is lost meanwhile: the pipeline goes on where it was. */
@Readiness
@Singleton
final class BrokerReadiness implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 2000;

    private final Admin admin;

    BrokerReadiness(KafkaClients clients) {
        admin = clients.admin();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kafka").status(answers()).build();
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private boolean answers() {
        try {
            return !admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
