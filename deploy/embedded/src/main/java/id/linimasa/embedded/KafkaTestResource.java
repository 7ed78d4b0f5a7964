package id.linimasa.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A broker with the topics of Linimasa for a Quarkus test. A test that takes the broker away asks {@link #current()} for it.
 *
 * <p>The argument {@code topics} is the path of topics.conf, relative to the module under test.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {
    private static @Nullable KafkaTestResource current;

    private String topics = "../deploy/topics/topics.conf";
    private @Nullable Path directory;
    private @Nullable EmbeddedKafka kafka;
    private int port;

    /** The one that the running test uses. */
    public static KafkaTestResource current() {
        if (current == null) {
            throw new IllegalStateException("no Quarkus test with a broker is running");
        }
        return current;
    }

    @Override
    public void init(Map<String, String> arguments) {
        topics = arguments.getOrDefault("topics", topics);
    }

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("linimasa-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = Ports.free();
        bringBack();
        Topics.readFrom(Path.of(topics)).createOn(bootstrapServers());
        current = this;
        return Map.of("kafka.bootstrap.servers", bootstrapServers());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; its log stays. */
    public void takeAway() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    /** Starts the broker on the same log and the same port. */
    public void bringBack() {
        if (kafka == null && directory != null) {
            kafka = EmbeddedKafka.start(directory, port);
        }
    }

    @Override
    public void stop() {
        current = null;
        takeAway();
        try {
            if (directory != null) {
                DeletedTree.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
