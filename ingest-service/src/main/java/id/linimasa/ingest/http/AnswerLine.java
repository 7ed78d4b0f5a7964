package id.linimasa.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.ingest.posting.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a stream: id and contentHash, or the problem, with the status that the article would have got alone.
 *
 * @param line the number of the line in the request, the first is 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerLine(
        long line,
        int status,
        @Nullable String id,
        @Nullable String contentHash,
        @Nullable Problem problem) {
    private static final int ACCEPTED = 202;

    static AnswerLine of(long line, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return new AnswerLine(line, ACCEPTED, accepted.id().toString(), accepted.contentHash(), null);
        }
        if (outcome instanceof Outcome.Withdrawn withdrawn) {
            return new AnswerLine(line, ACCEPTED, withdrawn.id().toString(), null, null);
        }
        Problem problem = outcome instanceof Outcome.Refused refused
                ? Problem.of(refused.refusal())
                : Problem.of(((Outcome.Unavailable) outcome).obstacle());
        return new AnswerLine(line, problem.status(), null, null, problem);
    }
}
