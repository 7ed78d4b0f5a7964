package id.linimasa.timeline.policyevents;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Description;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /policy-events}: the statements that count, in date order. */
@Path("/policy-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy events", description = "What single articles state")
public class PolicyEventResource {
    private final PolicyEvents policyEvents;
    private final PolicyEventCounts counts;

    public PolicyEventResource(PolicyEvents policyEvents, PolicyEventCounts counts) {
        this.policyEvents = policyEvents;
        this.counts = counts;
    }

    @GET
    @Operation(summary = "Statements in date order", description = "One without a first day stands after all others.")
    @Extension(
            name = Description.PARAMETERS,
            value = "articleId subject type status jurisdiction publisher from to q asOf sort limit cursor")
    public Uni<Page<PolicyEvent>> policyEvents(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        PolicyEventFilter filter = PolicyEventFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        DateOrder order = DateOrder.from(parameters);
        Paging<DatedPlace> paging = parameters.paging(DatedPlace::from);
        parameters.check();
        return policyEvents.find(filter, asOf, order, paging);
    }

    @GET
    @Path("/facets")
    @Operation(
            summary = "How statements divide by type, status, jurisdiction and publisher",
            description = "Of those that the filter lets through: the same filter as for the statements themselves.")
    @Extension(
            name = Description.PARAMETERS,
            value = "articleId subject type status jurisdiction publisher from to q asOf")
    public Uni<Facets> facets(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        PolicyEventFilter filter = PolicyEventFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        parameters.check();
        return counts.of(filter, asOf).map(Facets::of);
    }
}
