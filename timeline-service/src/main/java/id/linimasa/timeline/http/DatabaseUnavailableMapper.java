package id.linimasa.timeline.http;

import id.linimasa.timeline.storage.DatabaseUnavailable;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** An absent database is the reader's wait and not an error of ours. */
@Provider
public final class DatabaseUnavailableMapper extends ExceptionMapperBase<DatabaseUnavailable> {
    @Override
    protected HttpProblem toProblem(DatabaseUnavailable exception) {
        return Problems.databaseUnavailable();
    }
}
