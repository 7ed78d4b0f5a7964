package id.linimasa.local;

import id.linimasa.embedded.EmbeddedKafka;
import id.linimasa.embedded.EmbeddedPostgres;
import id.linimasa.embedded.Topics;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Broker, database and the three services, running. A service that ends without having been asked to is started again, as an orchestrator
 * would; {@link #close()} stops everything, the services first.
 */
public final class LocalStack implements AutoCloseable {
    /** Quick to start and small, at the price of speed under load. */
    public static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private static final String CORS_ORIGINS = "QUARKUS_HTTP_CORS_ORIGINS";

    private final EmbeddedKafka kafka;
    private final EmbeddedPostgres postgres;
    private final Map<Service, ServiceProcess> services;
    private final CountDownLatch closing = new CountDownLatch(1);

    private LocalStack(EmbeddedKafka kafka, EmbeddedPostgres postgres, Map<Service, ServiceProcess> services) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.services = services;
    }

    /**
     * Starts everything; returns when every service is ready.
     *
     * @param home the project's directory, built
     * @param wanted the services; those left out are missing until the end
     * @param jvmOptions of the services
     * @param progress is told what is being done, a line each
     */
    public static LocalStack start(
            Path home,
            DataDirectory data,
            StackPorts ports,
            Set<Service> wanted,
            List<String> jvmOptions,
            Consumer<String> progress) {
        BrokerLog.writeTo(data.log("broker"));
        progress.accept("starting the broker (127.0.0.1:" + ports.broker() + ") and the database (127.0.0.1:"
                + ports.database() + ")");
        CompletableFuture<EmbeddedPostgres> database =
                CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(data.postgres(), ports.database()));
        EmbeddedKafka kafka = EmbeddedKafka.start(data.kafka(), ports.broker());
        Topics.readFrom(home.resolve("deploy/topics/topics.conf")).createOn(kafka.bootstrapServers());
        EmbeddedPostgres postgres = database.join();

        progress.accept("starting the services");
        Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
        for (Service service : wanted) {
            services.put(
                    service,
                    ServiceProcess.start(
                            service,
                            home,
                            port(service, ports),
                            jvmOptions,
                            environment(service, ports, kafka, postgres),
                            data.log(service.id())));
        }
        LocalStack stack = new LocalStack(kafka, postgres, services);
        try {
            for (ServiceProcess service : services.values()) {
                service.awaitReady();
                progress.accept(service.service().id() + " is ready: " + service.address());
            }
            stack.startSupervisor(progress);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** One of the services that were wanted. */
    public ServiceProcess service(Service service) {
        return Objects.requireNonNull(services.get(service), service::id);
    }

    /** The base of a service's HTTP addresses. */
    public URI address(Service service) {
        return service(service).address();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public EmbeddedPostgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        closing.countDown();
        // An interrupt that asked for the end must not cut it short: a child that is not waited for is killed.
        boolean interrupted = Thread.interrupted();
        stop();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        CompletableFuture.allOf(services.values().stream()
                        .map(service -> CompletableFuture.runAsync(service::close))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        postgres.close();
        kafka.close();
    }

    private void startSupervisor(Consumer<String> progress) {
        Thread supervisor = new Thread(() -> supervise(progress), "supervisor");
        supervisor.setDaemon(true);
        supervisor.start();
    }

    private void supervise(Consumer<String> progress) {
        try {
            while (!closing.await(500, TimeUnit.MILLISECONDS)) {
                for (ServiceProcess service : services.values()) {
                    if (service.restartIfEnded()) {
                        progress.accept(service.service().id() + " ended and is being started again");
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int port(Service service, StackPorts ports) {
        return switch (service) {
            case INGEST -> ports.ingest();
            case CLAIMS -> ports.claims();
            case TIMELINE -> ports.timeline();
        };
    }

    private static Map<String, String> environment(
            Service service, StackPorts ports, EmbeddedKafka kafka, EmbeddedPostgres postgres) {
        Map<String, String> own =
                switch (service) {
                    case INGEST ->
                        Map.of("LINIMASA_TIMELINE_URL", url(ports.timeline()), CORS_ORIGINS, origins(ports.timeline()));
                    case CLAIMS -> Map.of("LINIMASA_INSTANCE", "local", CORS_ORIGINS, origins(ports.timeline()));
                    case TIMELINE ->
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(),
                                "QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER,
                                "LINIMASA_DASHBOARD_INGEST_URL", url(ports.ingest()),
                                "LINIMASA_DASHBOARD_CLAIMS_URL", url(ports.claims()));
                };
        Map<String, String> environment = new HashMap<>(own);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        return environment;
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** A page may have been opened by either name of this machine. */
    private static String origins(int port) {
        return url(port) + ",http://localhost:" + port;
    }
}
