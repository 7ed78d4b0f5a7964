package id.linimasa.timeline.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides the form of the timeline: a {@code format} in the query counts more than {@code Accept}, as a link can carry it. One that does not exist is
 * refused by the resource, an {@code Accept} that allows none here.
 */
@Provider
@PreMatching
public final class FormatParameter implements ContainerRequestFilter {
    /** Its name. */
    public static final String NAME = "format";

    private static final Pattern TIMELINE = Pattern.compile("/*timeline/*");

    @Override
    public void filter(ContainerRequestContext request) {
        if (TIMELINE.matcher(request.getUriInfo().getPath()).matches()) {
            Format format = chosen(request).orElseThrow(NotAcceptableException::new);
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, format.mediaType().toString());
        }
    }

    private static Optional<Format> chosen(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(NAME))
                .map(name -> Format.named(name).orElse(Format.JSON))
                .or(() -> Format.preferredBy(request.getAcceptableMediaTypes()));
    }
}
