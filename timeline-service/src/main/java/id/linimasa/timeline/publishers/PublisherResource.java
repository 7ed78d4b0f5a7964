package id.linimasa.timeline.publishers;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.NamedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /publishers}: who says it. */
@Path("/publishers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publishers", description = "Who says it")
public class PublisherResource {
    private final Publishers publishers;

    public PublisherResource(Publishers publishers) {
        this.publishers = publishers;
    }

    @GET
    @Operation(
            summary = "Publishers in order of their names",
            description =
                    "Only those of which an article is not withdrawn; an article without publisher counts for none.")
    @Extension(name = Description.PARAMETERS, value = "name asOf limit cursor")
    public Uni<Page<Publisher>> publishers(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Optional<String> start = parameters.text("name");
        AsOf asOf = parameters.asOf();
        Paging<String> paging = parameters.paging(NamedPlace::from);
        parameters.check();
        return publishers.find(start, asOf, paging);
    }
}
