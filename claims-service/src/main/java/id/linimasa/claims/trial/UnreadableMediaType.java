package id.linimasa.claims.trial;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers 415 to a Content-Type that is no media type at all, at which the framework's own matching would fail with a 500. */
class UnreadableMediaType {
    @ServerRequestFilter(preMatching = true)
    Optional<Response> refuse(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    Problems.mediaType("Content-Type is not a media type.").toResponse());
        }
    }
}
