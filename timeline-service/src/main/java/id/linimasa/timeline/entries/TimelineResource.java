package id.linimasa.timeline.entries;

import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.Format;
import id.linimasa.timeline.http.FormatParameter;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    @Operation(summary = "Timeline entries in date order", description = """
                    An entry is what all statements together say happened once: one subject, one type, one place. Its roles (announced, planned, effective
                    …) have candidate dates with their sources and how likely each is; `date` is the likeliest one of the role that dates the entry. One
                    without a first day stands after all others.

                    Other forms than JSON have 500 entries a page if `limit` is not given; a `Link` header with `rel="next"` leads to the next page, and
                    `Linimasa-Left-Out` says how many entries of this page the form cannot show. In CSV, a cell that begins with one of = + - @ (or
                    their full-width forms), tab, line break or apostrophe has an apostrophe in front: take one off to get the text. A calendar leaves
                    dates out that are not known on both sides. An Atom feed has the last date first, unless `sort` is given.""")
    @Extension(
            name = Description.PARAMETERS,
            value = "subject type jurisdiction publisher from to asOf disputed sort limit cursor format language")
    public Uni<Page<TimelineEntry<Statement>>> timeline(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        TimelineFilter filter = TimelineFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        DateOrder order = DateOrder.from(parameters);
        Paging<DatedPlace> paging = parameters.paging(DatedPlace::from);
        parameters.oneOf(FormatParameter.NAME, Format.NAMES);
        parameters.language();
        parameters.check();
        return entries.find(filter, asOf, order, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One timeline entry with the statements behind it")
    @Extension(name = Description.PARAMETERS, value = "asOf")
    @APIResponse(responseCode = "200", description = "the entry")
    @APIResponse(responseCode = "404", description = "no statement that counts belongs to such an entry")
    public Uni<TimelineEntry<PolicyEvent>> entry(
            @RestPath @Parameter(description = "the entry's id") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        AsOf asOf = parameters.asOf();
        parameters.check();
        return entries.find(Parameters.pathId(id), asOf)
                .map(entry -> entry.orElseThrow(() -> Problems.notFound("There is no timeline entry " + id + ".")));
    }
}
