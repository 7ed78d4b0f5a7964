package id.linimasa.ingest.http;

import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.posting.Outcome;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** The problems that ingest-service answers with. A type's URI is stable: clients may act on it, where detail is for people. */
enum ProblemType {
    UNREADABLE(400, "unreadable-body", "The body cannot be read"),
    INVALID_ID(400, "invalid-id", "Not the id of an article"),
    INVALID(422, "invalid-article", "Not a valid article"),
    TOO_LARGE(413, "too-large", "The article is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The media type is not supported"),
    UNSUPPORTED_CHARSET(415, "unsupported-charset", "The character set is not supported"),
    BROKER_AWAY(503, "broker-away", "Articles cannot be stored now"),
    OVERLOAD(503, "overload", "Too much is being posted");

    private static final String NAMESPACE = "urn:linimasa:problem:";

    private final int status;
    private final URI uri;
    private final String title;

    ProblemType(int status, String slug, String title) {
        this.status = status;
        this.uri = uri(slug);
        this.title = title;
    }

    static ProblemType of(Refusal.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> UNREADABLE;
            case INVALID -> INVALID;
            case TOO_LARGE -> TOO_LARGE;
        };
    }

    static ProblemType of(Outcome.Obstacle obstacle) {
        return switch (obstacle) {
            case BROKER_AWAY -> BROKER_AWAY;
            case OVERLOAD -> OVERLOAD;
        };
    }

    /** The type of a problem that the framework found, named after its status: {@code not-found}. */
    static URI ofStatus(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return uri(
                known == null
                        ? "status-" + status
                        : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    int status() {
        return status;
    }

    URI uri() {
        return uri;
    }

    String title() {
        return title;
    }

    private static URI uri(String slug) {
        return URI.create(NAMESPACE + slug);
    }
}
