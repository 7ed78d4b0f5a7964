package id.linimasa.timeline.dashboard;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready is a service that has rehearsed the first visit of the dashboard, or has tried to for a few seconds: whatever becomes of it is no reason to stay away
 * from readers. Where nothing but TLS is listened to, it is left out, as the service's own certificate need not be one that it trusts.
 */
@Readiness
@ApplicationScoped
@IfBuildProfile("prod")
public class RehearsalReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(RehearsalReadiness.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Map<String, String> OF_EVERY_ADDRESS = Map.of("0.0.0.0", "127.0.0.1", "::", "::1");

    private final Vertx vertx;
    private final String root;
    private volatile boolean over;

    RehearsalReadiness(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root,
            @ConfigProperty(name = "quarkus.http.insecure-requests", defaultValue = "enabled")
                    String withoutEncryption) {
        this.vertx = vertx;
        this.root = root.endsWith("/") ? root : root + "/";
        over = !withoutEncryption.equalsIgnoreCase("enabled");
        vertx.setTimer(LONGEST.toMillis(), late -> over = true);
    }

    void rehearse(@ObservesAsync HttpServerStart started) {
        if (!over) {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions().setDecompressionSupported(true));
            new Rehearsal(client, serverOf(started.options()), root).make().onComplete(made -> {
                over = true;
                client.close();
                if (made.failed()) {
                    LOG.infof(
                            "the first visit of the dashboard could not be rehearsed: %s",
                            made.cause().getMessage());
                }
            });
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dashboard rehearsed").status(over).build();
    }

    private static RequestOptions serverOf(HttpServerOptions options) {
        return new RequestOptions()
                .setHost(OF_EVERY_ADDRESS.getOrDefault(options.getHost(), options.getHost()))
                .setPort(options.getPort())
                .setTimeout(LONGEST.toMillis());
    }
}
