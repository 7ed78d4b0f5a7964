package id.linimasa.claims.trial;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.runtime.ClaimsSettings;
import id.linimasa.claims.runtime.ExtractionWorkers;
import id.linimasa.claims.runtime.GivenUpException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /extractions}. Extracts on threads of its own, with a limit to the requests that are worked on at a time and to the time of each.
 *
 * <p>The {@code articleId} in the answer is provisional: ingest-service makes it of the canonical URL, this endpoint of the URL as given or,
 * without one, of the text. So is the {@code contentHash}, and with them the policy events' ids.
 */
@Path("/extractions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class ExtractionResource {
    private static final Logger LOG = Logger.getLogger(ExtractionResource.class);
    private static final String EXPLAIN = "explain";
    private static final String EXPLAIN_MEANING =
            "Whether to answer the reasons, too: the rules that fired, on which words, and the parts of the confidence.";
    private static final Set<String> METADATA = Set.of("url", "publisher", "title", "language", "publishedAt", EXPLAIN);

    private final RequestBodies bodies;
    private final Extractor extractor;
    private final ExtractionWorkers workers;
    private final Semaphore places;

    ExtractionResource(RequestBodies bodies, Extractor extractor, ClaimsSettings settings) {
        this.bodies = bodies;
        int size = settings.extraction().concurrentRequests();
        this.extractor = extractor;
        workers = new ExtractionWorkers("trial", size, settings.extraction().timeLimit());
        places = new Semaphore(size);
    }

    /** Reads an article given as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What an article states",
            description =
                    "Answers every date expression and policy event of the article and publishes nothing. Offsets count code points of"
                            + " the text in Unicode NFC. articleId, contentHash and the ids of the policy events are provisional: ingest-service"
                            + " derives them from the canonical URL.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ExtractionRequest.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExtractionAnswer.class)))
    @APIResponse(responseCode = "400", description = "Neither UTF-8 nor JSON")
    @APIResponse(responseCode = "413", description = "Text over 512 KiB, or a body over 4 MiB")
    @APIResponse(responseCode = "422", description = "Fields are missing, unknown or wrong; violations names them")
    @APIResponse(responseCode = "503", description = "Too many extractions at a time")
    public Uni<Response> extractFrom(
            @Context HttpServerRequest request,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Parameter(description = EXPLAIN_MEANING, schema = @Schema(implementation = Boolean.class))
                    @RestQuery
                    @Nullable
                    String explain) {
        return answer(request, headers, explain, body -> {
            ArticleForm.checkQuery(uri.getQueryParameters(), Set.of(EXPLAIN));
            return ArticleForm.decode(body);
        });
    }

    /** Reads an article given as plain text, with what is known of it as query parameters. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "What a text states", description = "The same for plain text in UTF-8.")
    @RequestBody(content = @Content(schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExtractionAnswer.class)))
    public Uni<Response> extractFromText(
            @Context HttpServerRequest request,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @RestQuery @Nullable String url,
            @RestQuery @Nullable String publisher,
            @RestQuery @Nullable String title,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String publishedAt,
            @Parameter(description = EXPLAIN_MEANING, schema = @Schema(implementation = Boolean.class))
                    @RestQuery
                    @Nullable
                    String explain) {
        return answer(request, headers, explain, body -> {
            ArticleForm.checkQuery(uri.getQueryParameters(), METADATA);
            return new ExtractionRequest(url, publisher, title, language, publishedAt, ArticleForm.decodeText(body));
        });
    }

    @PreDestroy
    void close() {
        workers.close();
    }

    private Uni<Response> answer(
            HttpServerRequest request,
            HttpHeaders headers,
            @Nullable String explain,
            Function<byte[], ExtractionRequest> reading) {
        return bodies.read(request)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> {
                    requireUtf8(headers.getMediaType());
                    Article article = ArticleForm.check(reading.apply(body));
                    Extractor current = extractor.current();
                    return Response.ok(
                                    ArticleForm.isTrue(EXPLAIN, explain)
                                            ? explained(article, current, within(() -> current.explain(article)))
                                            : extracted(article, current, within(() -> current.extractFrom(article))))
                            .build();
                })
                // Thrown, a problem would be logged by the framework with its stack, the 503 of every request too many
                // as an
                // error.
                .onFailure(HttpProblem.class)
                .recoverWithItem(HttpProblem::toResponse);
    }

    private static void requireUtf8(@Nullable MediaType type) {
        if (type == null) {
            throw Problems.mediaType("Content-Type is missing.");
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw Problems.charset();
        }
    }

    private ExtractionAnswer extracted(Article article, Extractor by, Extraction extraction) {
        return ExtractionAnswer.of(extraction, messages(article, by, extraction), null);
    }

    private ExtractionAnswer explained(Article article, Extractor by, Explanation explanation) {
        List<PolicyEventMessage> messages = messages(article, by, explanation.extraction());
        return ExtractionAnswer.of(explanation.extraction(), messages, ExplanationAnswer.of(explanation, messages));
    }

    private List<PolicyEventMessage> messages(Article article, Extractor by, Extraction extraction) {
        return PolicyEventMessage.of(provisionalId(article), hash(article.text()), article, extraction, by.version());
    }

    /** Does the work within the limits to its time and to the number of requests. */
    private <T> T within(Callable<T> work) {
        if (!places.tryAcquire()) {
            throw Problems.overloaded();
        }
        try {
            return workers.await(workers.submit(work), cause -> {
                throw cause;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.overloaded();
        } catch (GivenUpException e) {
            throw failed(e);
        } catch (IllegalStateException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        } finally {
            places.release();
        }
    }

    private static HttpProblem failed(Throwable cause) {
        String problem = GivenUpException.problem(cause);
        LOG.warnf("extraction failed: %s", problem);
        return Problems.failed(problem);
    }

    private static String provisionalId(Article article) {
        String name = article.url() == null ? "text:" + article.text() : article.url();
        return UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, name).toString();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
