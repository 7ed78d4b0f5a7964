package id.linimasa.ingest.log;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The settings of the producer. Those that decide whether a 202 is true are not configurable. Where the broker is and how it is reached
 * ({@code kafka.bootstrap.servers}, {@code kafka.security.protocol} and the like) comes from the configuration.
 *
 * <p>{@code acks=all} waits for all replicas that are in sync at that moment; how many that are at least is the topic's or broker's
 * {@code min.insync.replicas}. It is 1 unless set, which is all that one broker can do; with three replicas it must be 2, or an acknowledged
 * article may be on one disk only. With fewer replicas in sync than that, the broker refuses and the poster is answered 503.
 */
final class ProducerSettings {
    /** Holds every record of the requests under work several times over, so that {@code send} does not wait for memory. */
    private static final int BUFFER_BYTES = 128 * 1024 * 1024;

    private static final Map<String, Object> FIXED = Map.ofEntries(
            Map.entry("client.id", "ingest-service"),
            Map.entry("acks", "all"),
            Map.entry("enable.idempotence", true),
            Map.entry("delivery.timeout.ms", 10_000),
            Map.entry("request.timeout.ms", 4_000),
            Map.entry("max.block.ms", 4_000),
            // The value of articles.max.message.bytes: 512 KiB of text, which JSON can write six times as long.
            Map.entry("max.request.size", 4_194_304),
            Map.entry("buffer.memory", BUFFER_BYTES),
            // Under load batches fill by themselves while earlier ones are on their way; waiting for more only delays
            // the answers.
            Map.entry("linger.ms", 0),
            Map.entry("batch.size", 65_536),
            Map.entry("compression.type", "lz4"),
            // A broker that is back must be found again well within the time that a posting waits.
            Map.entry("reconnect.backoff.max.ms", 500),
            Map.entry("metadata.max.idle.ms", 3_600_000));

    private ProducerSettings() {}

    /** The configured settings, overruled by the fixed ones. */
    static Map<String, Object> over(Map<String, Object> configured) {
        Map<String, Object> settings = new HashMap<>(configured);
        // What is configured is also for the health check's client; the producer would warn of what it does not know.
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.putAll(FIXED);
        return settings;
    }
}
