package id.linimasa.timeline.rebuild;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /rebuild}, for operators: makes the read model anew from the log, tells how far that is, and calls it off. */
@Path("/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@ForOperators
public class RebuildResource {
    private final Rebuilds rebuilds;

    public RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> begin() {
        return rebuilds.ask().map(asked -> Response.accepted(asked.orElseThrow(Problems::rebuildUnderWay))
                .location(URI.create("/rebuild"))
                .build());
    }

    @GET
    @Operation(hidden = true)
    public Uni<Rebuild> last(@Context UriInfo uri) {
        new Parameters(uri).check();
        return rebuilds.last()
                .map(last -> last.orElseThrow(() -> Problems.notFound("Nobody has asked for a rebuild.")));
    }

    @DELETE
    @Operation(hidden = true)
    public Uni<Rebuild> callOff() {
        return rebuilds.callOff().map(ended -> ended.orElseThrow(() -> Problems.notFound("No rebuild is under way.")));
    }
}
