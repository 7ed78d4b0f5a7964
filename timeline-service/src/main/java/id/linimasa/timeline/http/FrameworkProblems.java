package id.linimasa.timeline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/**
 * Gives the framework's own refusals (no such path, method or media type) a type as well, named after the status, and 405 the {@code Allow} that RFC 9110
 * asks for: this service is only read.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {
    private static final String READING = "GET, HEAD, OPTIONS";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null || problem.getTitle() == null) {
            return problem;
        }
        String slug = problem.getTitle().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        HttpProblem.Builder typed = HttpProblem.builder(problem).withType(Problems.type(slug));
        return problem.getStatusCode() == Status.METHOD_NOT_ALLOWED.getStatusCode()
                ? typed.withHeader(HttpHeaders.ALLOW, READING).build()
                : typed.build();
    }
}
