package id.linimasa.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Violation;
import id.linimasa.ingest.posting.Outcome;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem detail (RFC 9457), as a response and as part of an answer line.
 *
 * @param type a stable URI
 * @param violations every faulty field, where fields are what is wrong; left out otherwise
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final int SERVICE_UNAVAILABLE = 503;

    /** Longer than a broker takes to be restarted, short enough not to lose a feed's rhythm. */
    private static final String RETRY_AFTER_SECONDS = "5";

    static Problem of(Refusal refusal) {
        return of(ProblemType.of(refusal.reason()), refusal.detail(), refusal.violations());
    }

    static Problem of(Outcome.Obstacle obstacle) {
        String detail =
                switch (obstacle) {
                    case BROKER_AWAY ->
                        "Kafka did not acknowledge in time. Post again later: posting twice makes one article.";
                    case OVERLOAD -> "More is being posted than can be taken. Post again later.";
                };
        return of(ProblemType.of(obstacle), detail, List.of());
    }

    static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type.uri().toString(), type.title(), type.status(), detail, violations);
    }

    Response toResponse() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        if (status == SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
