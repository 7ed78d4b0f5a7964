package id.linimasa.timeline.statistics;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.policyevents.PolicyEventCounts;
import id.linimasa.timeline.policyevents.PolicyEventFilter;
import id.linimasa.timeline.resolver.Waiting;
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

/** {@code GET /statistics}: how much is said, and about what. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics", description = "How much is said, and about what")
public class StatisticsResource {
    private final PolicyEventCounts counts;
    private final Waiting waiting;

    public StatisticsResource(PolicyEventCounts counts, Waiting waiting) {
        this.counts = counts;
        this.waiting = waiting;
    }

    @GET
    @Operation(
            summary = "Counts of statements by month, type, status, jurisdiction and publisher",
            description = "Of those that the filter lets through; of all if there is none.")
    @Extension(
            name = Description.PARAMETERS,
            value = "articleId subject type status jurisdiction publisher from to q asOf")
    public Uni<Statistics> statistics(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        PolicyEventFilter filter = PolicyEventFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        parameters.check();
        return counts.of(filter, asOf).chain(counted -> waiting.queue().map(queue -> Statistics.of(counted, queue)));
    }
}
