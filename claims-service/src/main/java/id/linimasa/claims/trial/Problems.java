package id.linimasa.claims.trial;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The RFC 9457 problems of this service. Those that the framework raises get a type as well. */
@Singleton
public final class Problems implements ProblemPostProcessor {
    private static final String TYPE = "urn:linimasa:problem:";

    /** A fault of the request, in one of its fields. */
    public record Violation(String field, String message) {}

    /** The request does not fit the endpoint's form: 400. */
    static HttpProblem malformed(String detail, Violation... violations) {
        return problem("malformed-request", Status.BAD_REQUEST, detail)
                .with("violations", List.of(violations))
                .build();
    }

    /** The request fits the form, but its fields cannot be meant: 422. */
    static HttpProblem invalid(List<Violation> violations) {
        return problem("invalid-article", 422, "Unprocessable Content", "The article has fields that cannot be read.")
                .with("violations", violations)
                .build();
    }

    /** The text is larger than any article: 413. */
    static HttpProblem tooLarge(String detail) {
        return problem("text-too-large", Status.REQUEST_ENTITY_TOO_LARGE, detail)
                .with("violations", List.of(new Violation("text", detail)))
                .build();
    }

    /** The body is not in UTF-8: 415. */
    static HttpProblem charset() {
        return problem("unsupported-media-type", Status.UNSUPPORTED_MEDIA_TYPE, "The text must be in UTF-8.")
                .build();
    }

    /** Too many requests are being worked on: 503. */
    static HttpProblem overloaded() {
        return problem("overloaded", Status.SERVICE_UNAVAILABLE, "Other extractions are being worked on; try again.")
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
