package id.linimasa.ingest.http;

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

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final ArticleReader reader;
    private final Postings postings;
    private final BytesUnderWork bytesUnderWork;
    private final StreamLines lines;
    private final Answers answers;

    ArticleResource(
            ArticleReader reader,
            Postings postings,
            BytesUnderWork bytesUnderWork,
            StreamLines lines,
            Answers answers) {
        this.reader = reader;
        this.postings = postings;
        this.bytesUnderWork = bytesUnderWork;
        this.lines = lines;
        this.answers = answers;
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
        BodyCharset.problemOf(headers).ifPresent(problem -> turnDown(request, problem.toResponse()));
        List<Violation> violations = QueryMetadata.parse(request.query()).refusedBesideJson();
        if (!violations.isEmpty()) {
            turnDown(request, answers.to(postings.refuse(Refusal.invalid(violations))));
        }
        BytesUnderWork.Reservation reservation = bytesUnderWork
                .begin(ArticleStream.MOST_BYTES)
                .orElseThrow(() ->
                        new TurnedDown(unread(request, answers.to(postings.turnAway(Outcome.Obstacle.OVERLOAD)))));
        return ArticleStream.answers(request, Vertx.currentContext(), lines, reservation::release);
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
                .map(answers::to);
    }

    private Uni<Response> post(
            HttpServerRequest request, HttpHeaders headers, Function<Uni<byte[]>, Uni<Reviewed>> reading) {
        Optional<Problem> unsupported = BodyCharset.problemOf(headers);
        if (unsupported.isPresent()) {
            return Uni.createFrom().item(unread(request, unsupported.get().toResponse()));
        }
        Optional<BytesUnderWork.Reservation> reservation = bytesUnderWork.begin();
        if (reservation.isEmpty()) {
            return Uni.createFrom().item(unread(request, answers.to(postings.turnAway(Outcome.Obstacle.OVERLOAD))));
        }
        return RequestBody.of(request, reservation.get())
                .flatMap(body -> outcome(body, reading))
                .map(answers::to)
                .onTermination()
                .invoke(reservation.get()::release);
    }

    private Uni<Outcome> outcome(ReceivedBody body, Function<Uni<byte[]>, Uni<Reviewed>> reading) {
        if (body instanceof ReceivedBody.NoRoom) {
            return Uni.createFrom().item(postings.turnAway(Outcome.Obstacle.OVERLOAD));
        }
        if (body instanceof ReceivedBody.TooLong) {
            Refusal tooLong = Refusal.tooLarge("The body is longer than " + RequestBody.LONGEST + " bytes.");
            return Uni.createFrom().item(postings.refuse(tooLong));
        }
        byte[] bytes = ((ReceivedBody.Whole) body).bytes();
        return reading.apply(Uni.createFrom().item(bytes))
                .flatMap(reviewed -> Uni.createFrom().completionStage(postings.post(reviewed)));
    }

    private static void turnDown(HttpServerRequest request, Response answer) {
        throw new TurnedDown(unread(request, answer));
    }

    /** An answer that does not depend on the body, which is thrown away as it comes, so that the connection can go on. */
    private static Response unread(HttpServerRequest request, Response answer) {
        request.resume();
        return answer;
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
