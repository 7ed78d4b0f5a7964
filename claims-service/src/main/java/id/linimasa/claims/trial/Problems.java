package id.linimasa.claims.trial;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The RFC 9457 problems of this service, with the types of ingest-service where they mean the same. Those that the framework raises get a type
 * as well.
 */
@Singleton
public final class Problems implements ProblemPostProcessor {
    private static final String TYPE = "urn:linimasa:problem:";

    /** A fault of the request, in one of its fields. */
    public record Violation(String field, String message) {}

    /** The bytes are not what their media type says: 400. */
    static HttpProblem unreadable(String detail) {
        return problem("unreadable-body", Status.BAD_REQUEST, detail).build();
    }

    /** The body can be read, but is no article: 422. */
    static HttpProblem invalid(String detail, List<Violation> violations) {
        return problem("invalid-article", 422, "Unprocessable Content", detail)
                .with("violations", violations)
                .build();
    }

    /** More bytes than are read: 413. */
    static HttpProblem tooLarge(String detail) {
        return problem("too-large", Status.REQUEST_ENTITY_TOO_LARGE, detail).build();
    }

    /** The text is larger than any article: 413. */
    static HttpProblem textTooLarge(String message) {
        return problem("too-large", Status.REQUEST_ENTITY_TOO_LARGE, "The text is longer than an article may be.")
                .with("violations", List.of(new Violation("text", message)))
                .build();
    }

    /** The body is not in UTF-8: 415. */
    static HttpProblem charset() {
        return problem("unsupported-charset", Status.UNSUPPORTED_MEDIA_TYPE, "Bodies are taken in UTF-8 only.")
                .build();
    }

    /** The body says nothing of its media type, or nothing that can be understood: 415. */
    static HttpProblem mediaType(String detail) {
        return problem("unsupported-media-type", Status.UNSUPPORTED_MEDIA_TYPE, detail)
                .build();
    }

    /** Too many requests are being worked on: 503. */
    static HttpProblem overloaded() {
        return problem("overload", Status.SERVICE_UNAVAILABLE, "Other extractions are being worked on; try again.")
                .withHeader("Retry-After", "1")
                .build();
    }

    /** The extractor failed: 500. */
    static HttpProblem failed(String detail) {
        return problem("extraction-failed", Status.INTERNAL_SERVER_ERROR, detail)
                .build();
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        int code = problem.getStatusCode();
        Status status = Status.fromStatusCode(code);
        String slug = status == null ? Integer.toString(code) : status.getReasonPhrase();
        return HttpProblem.builder(problem)
                .withType(URI.create(TYPE + slug.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .build();
    }

    private static HttpProblem.Builder problem(String slug, Status status, String detail) {
        return problem(slug, status.getStatusCode(), status.getReasonPhrase(), detail);
    }

    private static HttpProblem.Builder problem(String slug, int status, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + slug))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }
}
