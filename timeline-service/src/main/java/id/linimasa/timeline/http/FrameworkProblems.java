package id.linimasa.timeline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Gives the framework's own refusals (no such path, method or media type) a type as well, named after the status. */
@ApplicationScoped
public class FrameworkProblemTypes implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null || problem.getTitle() == null) {
            return problem;
        }
        String slug = problem.getTitle().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return HttpProblem.builder(problem).withType(Problems.type(slug)).build();
    }
}
