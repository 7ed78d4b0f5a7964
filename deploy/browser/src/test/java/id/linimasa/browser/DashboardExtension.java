package id.linimasa.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Visits}. The system and the browser are started once for all classes, and stopped after the last; a test's pages are closed
 * behind it, and it fails if any of them had something to complain of.
 */
public class DashboardExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(DashboardExtension.class);
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final double TIMEOUT = 90_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Visits.class, key -> new Visits(running.dashboard()), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(NAMESPACE).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.end();
        }
    }

    /** Closed by JUnit together with its outermost context. */
    record Running(Dashboard dashboard) implements AutoCloseable {
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
            try {
                Path data = Files.createDirectories(Path.of("target")).resolve("dashboard-data");
                return new Running(Dashboard.start(HOME, data.toAbsolutePath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            dashboard.close();
        }
    }
}
