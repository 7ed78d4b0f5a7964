package id.linimasa.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The rule that bodies are in UTF-8, which they are where their media type does not say otherwise. */
final class BodyCharset {
    private static final String UTF_8 = "utf-8";

    private BodyCharset() {}

    /** The problem if a request's headers say that its body is in anything else, or nothing of what it is. */
    static Optional<Problem> problemOf(HttpHeaders headers) {
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
}
