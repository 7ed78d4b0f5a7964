package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.http.DatedPlace;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /policy-events}: the statements that count, in date order. */
@Path("/policy-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy events", description = "What single articles state")
public class PolicyEventResource {
    private final PolicyEvents policyEvents;

    public PolicyEventResource(PolicyEvents policyEvents) {
        this.policyEvents = policyEvents;
    }

    @GET
    @Operation(summary = "Statements in date order", description = "Those without a first day come last.")
    @Parameter(name = "articleId", in = ParameterIn.QUERY, description = "the article that states it")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "id of the subject, such as tiktok-shop")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "event type, such as closure")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "effective, announced, planned, rumoured or denied")
    @Parameter(name = "jurisdiction", in = ParameterIn.QUERY, description = "ISO 3166 code or EU")
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "exact name of the article's publisher")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "the date can be this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "the date can be this day or earlier")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "items a page, 1 to 500, 50 if not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or malformed; violations name it")
    @APIResponse(responseCode = "503", description = "the database is away; Retry-After says when to come back")
    public Uni<Page<PolicyEvent>> policyEvents(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        PolicyEventFilter filter = PolicyEventFilter.from(parameters);
        Paging<DatedPlace> paging = parameters.paging(DatedPlace::from);
        parameters.check();
        return policyEvents.find(filter, paging);
    }
}
