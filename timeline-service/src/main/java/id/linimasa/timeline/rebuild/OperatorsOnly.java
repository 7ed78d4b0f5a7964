package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.http.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets operators in: who knows the token, or, if there is none, who is on the same machine and was not sent by somebody else. A page in a browser never
 * is, wherever the browser is: it names its origin.
 */
@Provider
@ForOperators
public class OperatorsOnly implements ContainerRequestFilter {
    private static final List<String> OF_OTHERS = List.of("Forwarded", "X-Forwarded-For", "Via");

    private final Instance<RebuildConfiguration> configuration;
    private final Instance<CurrentVertxRequest> connection;

    public OperatorsOnly(Instance<RebuildConfiguration> configuration, Instance<CurrentVertxRequest> connection) {
        this.configuration = configuration;
        this.connection = connection;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SocketAddress address = connection.get().getCurrent().request().remoteAddress();
        String host = address == null ? null : address.hostAddress();
        if (!lets(configuration.get().token(), host, request::getHeaderString)) {
            throw Problems.forOperators();
        }
    }

    static boolean lets(Optional<String> token, @Nullable String address, Function<String, @Nullable String> headers) {
        return headers.apply("Origin") == null
                && token.map(known -> isTold(known, headers.apply(HttpHeaders.AUTHORIZATION)))
                        .orElseGet(() -> OF_OTHERS.stream().allMatch(header -> headers.apply(header) == null)
                                && isLoopback(address));
    }

    private static boolean isTold(String token, @Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(
                        authorization.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
