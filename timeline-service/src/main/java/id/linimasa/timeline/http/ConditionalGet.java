package id.linimasa.timeline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Gives every successful answer to GET and HEAD an {@code ETag} over its bytes, and answers 304 to a client that has them already. The tag is a weak one,
 * as the bytes may travel compressed or not. Caches may keep an answer but must ask whether it still holds.
 */
@Provider
public final class ConditionalGet implements ContainerResponseFilter {
    private static final String VARIES_WITH = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    private final ObjectMapper mapper;

    public ConditionalGet(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!reads || response.getStatus() != Status.OK.getStatusCode() || response.getEntity() == null) {
            return;
        }
        boolean written = response.getEntity() instanceof byte[];
        byte[] body = written ? (byte[]) response.getEntity() : json(response.getEntity());
        MediaType type = written ? response.getMediaType() : MediaType.APPLICATION_JSON_TYPE;
        EntityTag tag = tag(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.VARY, VARIES_WITH);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged == null) {
            response.setEntity(body, null, type);
            if (request.getMethod().equals(HttpMethod.HEAD) && !mayBeCompressed(request)) {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
            }
        } else {
            response.setStatusInfo(Status.fromStatusCode(unchanged.build().getStatus()));
            response.setEntity(null);
        }
    }

    /** Nobody knows how long a compressed answer would be without compressing it. */
    private static boolean mayBeCompressed(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && !accepted.equals("identity");
    }

    private static EntityTag tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15)), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] json(Object entity) {
        try {
            return mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
