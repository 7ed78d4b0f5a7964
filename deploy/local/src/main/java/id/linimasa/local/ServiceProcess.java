package id.linimasa.local;

import id.linimasa.embedded.TiedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One of the three services as a process of its own. Safe to use from several threads. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(2);

    private final Service service;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private TiedProcess process;
    private boolean stopping;

    private ServiceProcess(
            Service service, List<String> command, Map<String, String> environment, Path log, URI address) {
        this.service = service;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.address = address;
        this.process = TiedProcess.start(command, environment, log);
    }

    /**
     * Starts the service; it is not ready yet.
     *
     * @param home the project's directory, where the service has been built
     * @param jvmOptions options of the Java virtual machine
     */
    public static ServiceProcess start(
            Service service, Path home, int port, List<String> jvmOptions, Map<String, String> environment, Path log) {
        Path jar = home.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new UsageException(service.id() + " is not built: " + jar + " is missing");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        return new ServiceProcess(service, command, environment, log, URI.create("http://127.0.0.1:" + port));
    }

    public Service service() {
        return service;
    }

    /** The base of its HTTP addresses. */
    public URI address() {
        return address;
    }

    /**
     * Returns when the service says that it is ready.
     *
     * @throws IllegalStateException naming the log, if it ends instead or takes longer than two minutes
     */
    public void awaitReady() {
        Instant end = Instant.now().plus(READY);
        while (Instant.now().isBefore(end)) {
            if (isReady()) {
                return;
            }
            if (!isAlive()) {
                throw new IllegalStateException(service.id() + " ended while it started: see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException(
                service.id() + " was not ready within " + READY.toMinutes() + " minutes: see " + log);
    }

    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    /** Starts the service again if it has ended without having been asked to. */
    synchronized boolean restartIfEnded() {
        if (stopping || process.isAlive()) {
            return false;
        }
        process = TiedProcess.start(command, environment, log);
        return true;
    }

    /** Kills the service with -9. */
    public synchronized void kill() {
        process.kill();
    }

    /** Stops the service, which finishes what it has begun. */
    @Override
    public synchronized void close() {
        stopping = true;
        process.close();
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + service.id(), e);
        }
    }
}
