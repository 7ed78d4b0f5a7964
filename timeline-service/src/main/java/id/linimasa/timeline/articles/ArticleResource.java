package id.linimasa.timeline.articles;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.NewestPlace;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** {@code GET /articles}: what was posted, and what became of it. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "What was posted, and what became of it")
public class ArticleResource {
    private final Articles articles;

    public ArticleResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Operation(summary = "Articles, newest first", description = "Without their text, and without withdrawn ones.")
    @Extension(
            name = Description.PARAMETERS,
            value = "publisher article-status published-from published-to asOf limit cursor")
    public Uni<Page<ArticleSummary>> articles(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        ArticleFilter filter = ArticleFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        Paging<NewestPlace> paging = parameters.paging(NewestPlace::from);
        parameters.check();
        return articles.find(filter, asOf, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One article with its text, its outcome and its policy events")
    @Extension(name = Description.PARAMETERS, value = "asOf")
    @APIResponse(responseCode = "200", description = "the article")
    @APIResponse(responseCode = "404", description = "there never was such an article")
    @APIResponse(responseCode = "410", description = "it was withdrawn")
    public Uni<ArticleDetails> article(
            @RestPath @Parameter(description = "the article's id") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        AsOf asOf = parameters.asOf();
        parameters.check();
        return articles.find(Parameters.pathId(id), asOf);
    }
}
