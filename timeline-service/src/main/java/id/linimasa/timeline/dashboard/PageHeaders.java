package id.linimasa.timeline.dashboard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/**
 * What the browser may do with an answer. The page runs its own scripts and styles only and asks nobody but this service and the two that it is told of;
 * its parts have a hash in their names and never change, the page itself is asked for again each time.
 */
@ApplicationScoped
public class PageHeaders {
    private static final int BEFORE_OTHERS = 100;
    private static final String BUNDLE = "/static/bundle/";
    private static final String PAGE = "/";

    private final String policy;

    PageHeaders(DashboardConfiguration configuration) {
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' "
                + origin(configuration.ingestUrl()) + " " + origin(configuration.claimsUrl())
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_OTHERS);
    }

    private void add(RoutingContext request) {
        request.addHeadersEndHandler(ended -> add(
                request.normalizedPath(),
                request.response().getStatusCode(),
                request.response().headers()));
        request.next();
    }

    private void add(String path, int status, MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy);
        if (path.startsWith(BUNDLE) && status == 200) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (path.equals(PAGE)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    /** Scheme, host and port: with a path, a policy would allow that path alone. */
    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
