package id.linimasa.timeline.subjects;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.NamedPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.http.Problems;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** {@code GET /subjects}: what the articles write about. */
@Path("/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects", description = "What policy events happen to")
public class SubjectResource {
    private final Subjects subjects;

    public SubjectResource(Subjects subjects) {
        this.subjects = subjects;
    }

    @GET
    @Operation(summary = "Subjects in order of their ids", description = "Only those about which a statement counts.")
    @Extension(name = Description.PARAMETERS, value = "name asOf limit cursor")
    public Uni<Page<Subject>> subjects(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Optional<String> start = parameters.text("name");
        AsOf asOf = parameters.asOf();
        Paging<String> paging = parameters.paging(NamedPlace::from);
        parameters.check();
        return subjects.find(start, asOf, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One subject")
    @Extension(name = Description.PARAMETERS, value = "asOf")
    @APIResponse(responseCode = "200", description = "the subject")
    @APIResponse(responseCode = "404", description = "no statement about such a subject counts")
    public Uni<Subject> subject(
            @RestPath @Parameter(description = "the subject's id, such as tiktok-shop") String id,
            @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        AsOf asOf = parameters.asOf();
        parameters.check();
        String plain = Parameters.pathText("id", id);
        return subjects.find(plain, asOf)
                .map(subject ->
                        subject.orElseThrow(() -> Problems.notFound("No statement is about a subject " + plain + ".")));
    }
}
