package id.linimasa.timeline.entries;

import id.linimasa.timeline.contradictions.Kind;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.NewestPlace;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** {@code GET /contradictions}: where the articles contradict each other, with the sentences of each side. */
@Path("/contradictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contradictions", description = "Where articles contradict each other")
public class ContradictionResource {
    /** The words for the kinds of contradictions. */
    public static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).toList();

    private final ReportedContradictions contradictions;
    private final ContradictionHistories histories;

    public ContradictionResource(ReportedContradictions contradictions, ContradictionHistories histories) {
        this.contradictions = contradictions;
        this.histories = histories;
    }

    @GET
    @Operation(
            summary = "Contradictions, the one with the newest statement first",
            description =
                    "Each has two or more sides, with the statements that tell them, and says in a sentence what contradicts what. One whose severity is"
                            + " note is odd and no more than that: both sides may be true.")
    @Extension(name = Description.PARAMETERS, value = "subject kind publisher asOf limit cursor")
    public Uni<Page<Contradicting>> contradictions(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Optional<String> subject = parameters.text("subject");
        Optional<String> kind = parameters.oneOf("kind", KINDS);
        Optional<String> publisher = parameters.text("publisher");
        AsOf asOf = parameters.asOf();
        Paging<NewestPlace> paging = parameters.paging(NewestPlace::from);
        parameters.check();
        return contradictions.find(subject, kind, publisher, asOf, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One contradiction with its history",
            description =
                    "Since when it has been known, how it has changed, and by which articles, also after it has gone. It keeps its id while statements come, as long as the entry stays that it is about.")
    @Extension(name = Description.PARAMETERS, value = "asOf")
    @APIResponse(responseCode = "200", description = "the contradiction, or what it was")
    @APIResponse(responseCode = "404", description = "there never was such a contradiction")
    public Uni<ContradictionHistory> contradiction(
            @RestPath @Parameter(description = "the contradiction's id") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        AsOf asOf = parameters.asOf();
        parameters.check();
        return histories
                .find(Parameters.pathId(id), asOf)
                .map(found -> found.orElseThrow(() -> Problems.notFound("There was no contradiction " + id + ".")));
    }
}
