package id.linimasa.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.article.Violation;
import id.linimasa.ingest.posting.Outcome;
import id.linimasa.ingest.posting.Postings;
import id.linimasa.ingest.reading.ArticleReader;
import id.linimasa.ingest.reading.QueryMetadata;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;

/**
 * {@code /articles}: posting and withdrawing. A 202 says that all in-sync replicas have it; what readers of timeline-service see follows. Its
 * OpenAPI document is written by hand, {@code META-INF/openapi.yaml}: five media types of one path cannot be described by annotations.
 */
@Path("/articles")
public class ArticleResource {
    /** Many JSON values, one a line. */
    static final String MANY = "application/x-ndjson";

    private static final String UTF_8 = "utf-8";
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final ArticleReader reader;
    private final Postings postings;
    private final BytesUnderWork bytesUnderWork;
    private final ObjectMapper json;
    private final URI articles;

    ArticleResource(
            ArticleReader reader,
            Postings postings,
            BytesUnderWork bytesUnderWork,
            ObjectMapper json,
            IngestConfig config) {
        this.reader = reader;
        this.postings = postings;
        this.bytesUnderWork = bytesUnderWork;
        this.json = json;
        this.articles = URI.create(config.timelineUrl().toString().replaceAll("/+$", "") + "/articles/");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Uni<Response> postJson(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.map(body -> reader.readJson(body, query)));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Uni<Response> postText(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.map(body -> reader.readText(body, query)));
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Uni<Response> postHtml(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> reader.readHtml(body, query)));
    }

    @POST
    @Consumes(MANY)
    @Produces({MANY, Problem.MEDIA_TYPE})
    public Response postMany(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        if (!isUtf8(headers)) {
            return unsupportedCharset();
        }
        List<Violation> violations = QueryMetadata.parse(request.query()).refusedBesideJson();
        if (!violations.isEmpty()) {
            return response(postings.refuse(Refusal.invalid(violations)));
        }
        Optional<BytesUnderWork.Reservation> reservation = bytesUnderWork.reserve(ArticleStream.MOST_BYTES);
        if (reservation.isEmpty()) {
            return response(postings.turnAway(Outcome.Obstacle.OVERLOAD));
        }
        return Response.ok(
                        ArticleStream.answers(
                                request,
                                Vertx.currentContext(),
                                reader,
                                postings,
                                json.writerFor(AnswerLine.class),
                                reservation.get()::release),
                        MANY)
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Uni<Response> withdraw(@RestPath String id) {
        if (!UUID_FORM.matcher(id).matches()) {
            List<Violation> violations = List.of(new Violation("id", "must be a UUID"));
            return Uni.createFrom()
                    .item(Problem.of(ProblemType.INVALID_ID, "The id in the path is no UUID.", violations)
                            .toResponse());
        }
        return Uni.createFrom()
                .completionStage(() -> postings.withdraw(UUID.fromString(id)))
                .map(this::response);
    }

    private Uni<Response> post(
            HttpServerRequest request, HttpHeaders headers, Function<Uni<byte[]>, Uni<Reviewed>> reading) {
        if (!isUtf8(headers)) {
            return Uni.createFrom().item(unsupportedCharset());
        }
        Optional<BytesUnderWork.Reservation> reservation = bytesUnderWork.reserve(RequestBody.mostBytes(request));
        if (reservation.isEmpty()) {
            return Uni.createFrom().item(() -> response(postings.turnAway(Outcome.Obstacle.OVERLOAD)));
        }
        return RequestBody.of(request)
                .flatMap(body -> body.isEmpty()
                        ? Uni.createFrom().item(tooLarge())
                        : reading.apply(Uni.createFrom().item(body.get())))
                .flatMap(reviewed -> Uni.createFrom().completionStage(postings.post(reviewed)))
                .map(this::response)
                .onTermination()
                .invoke(reservation.get()::release);
    }

    private Response response(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            String id = accepted.id().toString();
            return Response.accepted(new AcceptedArticle(id, accepted.contentHash()))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .location(articles.resolve(id))
                    .build();
        }
        if (outcome instanceof Outcome.Withdrawn) {
            return Response.accepted().build();
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Problem.of(refused.refusal()).toResponse();
        }
        return Problem.of(((Outcome.Unavailable) outcome).obstacle()).toResponse();
    }

    private static Reviewed tooLarge() {
        return new Reviewed.Faulty(Refusal.tooLarge("The body is longer than " + RequestBody.LONGEST + " bytes."));
    }

    /** Whether the body is in UTF-8, which it is unless its media type says otherwise. */
    private static boolean isUtf8(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        String charset = type == null ? UTF_8 : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
        return charset.equalsIgnoreCase(UTF_8) || charset.equalsIgnoreCase("us-ascii");
    }

    private static Response unsupportedCharset() {
        return Problem.of(ProblemType.UNSUPPORTED_CHARSET, "Bodies are taken in UTF-8 only.", List.of())
                .toResponse();
    }
}
