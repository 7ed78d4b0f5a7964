package id.linimasa.timeline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The catalogue of what this service answers instead of what was asked for (RFC 9457). A type is stable; its text may change. */
public final class Problems {
    private static final String NAMESPACE = "urn:linimasa:problem:";
    private static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    /**
     * What is wrong with one parameter.
     *
     * @param field the parameter's name
     */
    public record Violation(String field, String message) {}

    /** 400: {@code violations} names every parameter that is wrong. */
    public static HttpProblem invalidParameters(List<Violation> violations) {
        return HttpProblem.builder()
                .withType(type("invalid-parameter"))
                .withTitle("Invalid parameter")
                .withStatus(Status.BAD_REQUEST)
                .withDetail(violations.stream()
                        .map(violation -> violation.field() + ": " + violation.message())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
                .with("violations", List.copyOf(violations))
                .build();
    }

    /** 404. */
    public static HttpProblem notFound(String detail) {
        return HttpProblem.builder()
                .withType(type("not-found"))
                .withTitle("Not Found")
                .withStatus(Status.NOT_FOUND)
                .withDetail(detail)
                .build();
    }

    /** 410: it was there once and its poster took it back. */
    public static HttpProblem withdrawn(String detail) {
        return HttpProblem.builder()
                .withType(type("withdrawn"))
                .withTitle("Withdrawn")
                .withStatus(Status.GONE)
                .withDetail(detail)
                .build();
    }

    /** 503 with {@code Retry-After}. */
    public static HttpProblem databaseUnavailable() {
        return HttpProblem.builder()
                .withType(type("database-unavailable"))
                .withTitle("Database unavailable")
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail("The read model does not answer at the moment; nothing is lost.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** 410: it was known once, and is not kept any more. */
    public static HttpProblem notKept(Instant first) {
        return HttpProblem.builder()
                .withType(type("not-kept"))
                .withTitle("Not kept")
                .withStatus(Status.GONE)
                .withDetail("What was known before " + first + " is not kept any more.")
                .build();
    }

    /** 503 with {@code Retry-After}. */
    public static HttpProblem historyNotReady() {
        return HttpProblem.builder()
                .withType(type("history-not-ready"))
                .withTitle("History not ready")
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail("What was known at that instant is still being worked out.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** 403: who asks is a reader. */
    public static HttpProblem forOperators() {
        return HttpProblem.builder()
                .withType(type("for-operators"))
                .withTitle("For operators")
                .withStatus(Status.FORBIDDEN)
                .withDetail("This is for operators, with their token or, if none is set, on the same machine.")
                .build();
    }

    /** 409: there is only one at a time. */
    public static HttpProblem rebuildUnderWay() {
        return HttpProblem.builder()
                .withType(type("rebuild-under-way"))
                .withTitle("Rebuild under way")
                .withStatus(Status.CONFLICT)
                .withDetail("A rebuild is under way; GET /rebuild tells how far it is, DELETE /rebuild calls it off.")
                .build();
    }

    /** 503 with {@code Retry-After}. */
    public static HttpProblem tooManyReaders() {
        return HttpProblem.builder()
                .withType(type("too-many-readers"))
                .withTitle("Too many readers")
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail("As many clients read the stream as this instance serves at once.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    static URI type(String slug) {
        return URI.create(NAMESPACE + slug);
    }
}
