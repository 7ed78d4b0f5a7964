package id.linimasa.timeline.http;

import id.linimasa.timeline.storage.DatabaseUnavailable;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Logs what is not the client's doing, in place of the library's own log, which writes a stack for every reader of an absent database: one line for each of
 * those, a stack only for an error of ours.
 */
@ApplicationScoped
public class ProblemLog implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemLog.class);
    private static final int SERVER_ERRORS = 500;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (context.cause instanceof DatabaseUnavailable away) {
            LOG.warnf("%d: the database does not answer: %s", problem.getStatusCode(), away.getCause());
        } else if (problem.getStatusCode() >= SERVER_ERRORS) {
            LOG.errorf(context.cause, "%d: %s", problem.getStatusCode(), problem.getTitle());
        }
        return problem;
    }
}
