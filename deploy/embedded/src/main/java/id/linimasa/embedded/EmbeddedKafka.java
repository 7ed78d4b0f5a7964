package id.linimasa.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One KRaft broker and controller inside this JVM, listening on 127.0.0.1 only. Its log outlives it: started again on the same directory, it
 * continues with the same cluster id and the same records.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;
    private static final String CLUSTER_ID_FILE = "cluster.id";

    private final KafkaRaftServer server;
    private final int port;
    private final String clusterId;

    private EmbeddedKafka(KafkaRaftServer server, int port, String clusterId) {
        this.server = server;
        this.port = port;
        this.clusterId = clusterId;
    }

    /**
     * Starts the broker; returns when it accepts connections.
     *
     * @param directory holds the log; formatted if it is new
     * @param port of 127.0.0.1 for clients
     * @throws UncheckedIOException if the directory cannot be written
     */
    public static EmbeddedKafka start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            String clusterId = clusterId(directory);
            int controllerPort = Ports.free();
            Path log = directory.resolve("log");
            format(log, clusterId);
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings(log, port, controllerPort), false), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, port, clusterId);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a Kafka log in " + directory, e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The id that a client can compare with the one it is connected to, to know that it talks to this broker. */
    public String clusterId() {
        return clusterId;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static String clusterId(Path directory) throws IOException {
        Path file = directory.resolve(CLUSTER_ID_FILE);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        String id = Uuid.randomUuid().toString();
        Files.writeString(file, id);
        return id;
    }

    private static void format(Path log, String clusterId) throws IOException {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(log);
        try {
            new Formatter()
                    .setClusterId(clusterId)
                    .setNodeId(NODE)
                    .addDirectory(log.toString())
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("formatting failed", e);
        }
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "listeners",
                "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "CLIENT://127.0.0.1:" + port,
                "inter.broker.listener.name",
                "CLIENT",
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                log.toString()));
        settings.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.replication.factor", "1",
                "group.initial.rebalance.delay.ms", "0",
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500"));
        return settings;
    }
}
