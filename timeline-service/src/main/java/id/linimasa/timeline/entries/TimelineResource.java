package id.linimasa.timeline.entries;

import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.http.Problems;
import id.linimasa.timeline.policyevents.PolicyEvent;
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
import org.jboss.resteasy.reactive.RestPath;

/** {@code GET /timeline}: what happened, in date order, and who says so. */
@Path("/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline", description = "What all articles together say")
public class TimelineResource {
    private final TimelineEntries entries;

    public TimelineResource(TimelineEntries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            summary = "Timeline entries in date order",
            description =
                    "An entry holds the statements about one subject, of one type and date. Those without a first day come last.")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "id of the subject, such as tiktok-shop")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "event type, such as closure")
    @Parameter(name = "jurisdiction", in = ParameterIn.QUERY, description = "ISO 3166 code or EU")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "the date can be this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "the date can be this day or earlier")
    @Parameter(name = "disputed", in = ParameterIn.QUERY, description = "true or false")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "items a page, 1 to 500, 50 if not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or malformed; violations name it")
    @APIResponse(responseCode = "503", description = "the database is away; Retry-After says when to come back")
    public Uni<Page<TimelineEntry<Statement>>> timeline(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        TimelineFilter filter = TimelineFilter.from(parameters);
        Paging<DatedPlace> paging = parameters.paging(DatedPlace::from);
        parameters.check();
        return entries.find(filter, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One timeline entry with the statements behind it")
    @APIResponse(responseCode = "200", description = "the entry")
    @APIResponse(responseCode = "404", description = "no statement that counts belongs to such an entry")
    @APIResponse(responseCode = "503", description = "the database is away; Retry-After says when to come back")
    public Uni<TimelineEntry<PolicyEvent>> entry(
            @RestPath @Parameter(description = "the entry's id") String id, @Context UriInfo uri) {
        new Parameters(uri).check();
        return entries.find(Parameters.pathId(id))
                .map(entry -> entry.orElseThrow(() -> Problems.notFound("There is no timeline entry " + id + ".")));
    }
}
