package id.linimasa.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.article.Violation;
import id.linimasa.ingest.posting.Outcome;
import id.linimasa.ingest.posting.Postings;
import id.linimasa.ingest.reading.ArticleReader;
import id.linimasa.ingest.reading.QueryMetadata;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
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
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

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
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> postJson(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.map(body -> reader.readJson(body, query)));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> postText(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.map(body -> reader.readText(body, query)));
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> postHtml(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        QueryMetadata query = QueryMetadata.parse(request.query());
        return post(request, headers, bodies -> bodies.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> reader.readHtml(body, query)));
    }

    @POST
    @Consumes(MANY)
    @Produces(MANY)
    public Multi<Buffer> postMany(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        unsupported(headers).ifPresent(problem -> turnDown(request, problem.toResponse()));
        List<Violation> violations = QueryMetadata.parse(request.query()).refusedBesideJson();
        if (!violations.isEmpty()) {
            turnDown(request, response(postings.refuse(Refusal.invalid(violations))));
        }
        BytesUnderWork.Reservation reservation = bytesUnderWork
                .reserve(ArticleStream.MOST_BYTES)
                .orElseThrow(
                        () -> new TurnedDown(unread(request, response(postings.turnAway(Outcome.Obstacle.OVERLOAD)))));
        ObjectWriter answers = json.writerFor(AnswerLine.class);
        return ArticleStream.answers(request, Vertx.currentContext(), reader, postings, answers, reservation::release);
    }

    /** The answer to a stream that is not even begun. */
    @ServerExceptionMapper
    Response answer(TurnedDown turnedDown) {
        return turnedDown.answer;
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
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
        Optional<Problem> unsupported = unsupported(headers);
        if (unsupported.isPresent()) {
            return Uni.createFrom().item(unread(request, unsupported.get().toResponse()));
        }
        Optional<BytesUnderWork.Reservation> reservation = bytesUnderWork.reserve(RequestBody.mostBytes(request));
        if (reservation.isEmpty()) {
            return Uni.createFrom().item(unread(request, response(postings.turnAway(Outcome.Obstacle.OVERLOAD))));
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

    private static void turnDown(HttpServerRequest request, Response answer) {
        throw new TurnedDown(unread(request, answer));
    }

    /** An answer that does not depend on the body, which is thrown away as it comes, so that the connection can go on. */
    private static Response unread(HttpServerRequest request, Response answer) {
        request.resume();
        return answer;
    }

    /** A problem unless the body is in UTF-8, which it is where its media type does not say otherwise. */
    private static Optional<Problem> unsupported(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        if (type == null) {
            return Optional.of(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type is missing.", List.of()));
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
        return charset.equalsIgnoreCase(UTF_8) || charset.equalsIgnoreCase("us-ascii")
                ? Optional.empty()
                : Optional.of(
                        Problem.of(ProblemType.UNSUPPORTED_CHARSET, "Bodies are taken in UTF-8 only.", List.of()));
    }

    /** A method that returns a stream has no other way to answer with something else. */
    static final class TurnedDown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Response answer;

        private TurnedDown(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }
}
