package id.linimasa.claims.pipeline;

import id.linimasa.claims.runtime.ClaimsSettings;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the pipeline's consumer and its transactional producer. Where and how to connect comes from the configuration ({@code kafka.*}); what
 * exactly-once depends on is fixed here and cannot be configured away.
 *
 * <p>The transactional id and the group instance id name the instance, so that one that was killed is followed without a wait: the new
 * producer ends the old one's transaction, and the new consumer takes over the old one's partitions.
 */
@Singleton
public class KafkaClients {
    /** The consumer group. */
    public static final String GROUP = "claims-service";

    private final Map<String, Object> connection;
    private final ClaimsSettings settings;
    private final String instance;

    KafkaClients(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            ClaimsSettings settings,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.connection = connection;
        this.settings = settings;
        instance = settings.instance().orElseGet(() -> host() + "-" + port).replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** The producer's transactional id. */
    public String transactionalId() {
        return GROUP + "-" + instance;
    }

    Consumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(connection);
        config.putAll(Map.of(
                "client.id", GROUP + "-" + instance,
                "group.id", GROUP,
                "group.instance.id", instance,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "isolation.level", "read_committed",
                "session.timeout.ms", "10000",
                "heartbeat.interval.ms", "3000",
                "allow.auto.create.topics", "false"));
        // Not the cooperative one: a session that ends between its two rebalances, and begins again under the same
        // group.instance.id, leaves partitions to nobody until the next rebalance.
        config.putAll(Map.of(
                "max.poll.records", Integer.toString(settings.articles().batchSize()),
                "partition.assignment.strategy", "org.apache.kafka.clients.consumer.StickyAssignor",
                "reconnect.backoff.max.ms", "500"));
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Producer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(connection);
        config.putAll(Map.of(
                "client.id", GROUP + "-" + instance,
                "transactional.id", transactionalId(),
                "transaction.timeout.ms", "15000",
                "acks", "all",
                "enable.idempotence", "true",
                "delivery.timeout.ms", "10000",
                "request.timeout.ms", "4000",
                "max.block.ms", "4000",
                "max.request.size", "5242880"));
        // A commit flushes, so that lingering fills batches and delays nothing.
        config.putAll(Map.of(
                "linger.ms", "5",
                "batch.size", "65536",
                "buffer.memory", "67108864",
                "compression.type", "lz4",
                "reconnect.backoff.max.ms", "500"));
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    Admin admin() {
        Map<String, Object> config = new HashMap<>(connection);
        config.put("client.id", transactionalId() + "-health");
        config.put("reconnect.backoff.max.ms", "500");
        return Admin.create(config);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
