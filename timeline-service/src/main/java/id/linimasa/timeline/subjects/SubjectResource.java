package id.linimasa.timeline.subjects;

import id.linimasa.timeline.http.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "items a page, 1 to 500, 50 if not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "400", description = "a parameter is unknown or malformed; violations name it")
    @APIResponse(responseCode = "503", description = "the database is away; Retry-After says when to come back")
    public Uni<Page<Subject>> subjects(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Paging<String> paging = parameters.paging(SubjectResource::subjectId);
        parameters.check();
        return subjects.find(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One subject")
    @APIResponse(responseCode = "200", description = "the subject")
    @APIResponse(responseCode = "404", description = "no statement about such a subject counts")
    @APIResponse(responseCode = "503", description = "the database is away; Retry-After says when to come back")
    public Uni<Subject> subject(
            @RestPath @Parameter(description = "the subject's id, such as tiktok-shop") String id,
            @Context UriInfo uri) {
        new Parameters(uri).check();
        String plain = Parameters.pathText("id", id);
        return subjects.find(plain)
                .map(subject ->
                        subject.orElseThrow(() -> Problems.notFound("No statement is about a subject " + plain + ".")));
    }

    private static Optional<String> subjectId(Cursor cursor) {
        return Optional.of(cursor.first()).filter(id -> !id.isEmpty() && id.indexOf('\0') < 0);
    }
}
