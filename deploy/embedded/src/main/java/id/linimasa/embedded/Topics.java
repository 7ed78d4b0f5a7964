package id.linimasa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topics that deploy/topics/topics.conf declares: one a line, name, number of partitions, then settings as {@code key=value}, separated
 * by blanks; a line that starts with # is a comment.
 */
public record Topics(List<Topic> topics) {
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(60);

    /**
     * One topic.
     *
     * @param settings Kafka's topic settings, by their Kafka names
     */
    public record Topic(String name, int partitions, Map<String, String> settings) {}

    public Topics {
        topics = List.copyOf(topics);
    }

    /**
     * Reads the declaration.
     *
     * @throws IllegalArgumentException naming file and line, if a line is not of the form above
     */
    public static Topics readFrom(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new Topics(java.util.stream.IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                    .mapToObj(i -> topic(lines.get(i), file + ":" + (i + 1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the topics from " + file, e);
        }
    }

    /** Creates those that do not exist yet, with replication 1, and waits until the broker knows them all; existing ones are left as they are. */
    public void createOn(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            for (Topic topic : topics) {
                create(admin, topic);
            }
            awaitKnown(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    private static void create(Admin admin, Topic topic) throws InterruptedException {
        NewTopic wanted = new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.settings());
        try {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the topic " + topic.name(), e.getCause());
            }
        }
    }

    /** The controller acknowledges a topic before the broker has heard of it. */
    private void awaitKnown(Admin admin) throws InterruptedException {
        List<String> names = topics.stream().map(Topic::name).toList();
        long deadline = System.nanoTime() + KNOWN_WITHIN.toNanos();
        while (true) {
            try {
                admin.describeTopics(names).allTopicNames().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("the broker does not know the topics " + names, e.getCause());
                }
                Thread.sleep(20);
            }
        }
    }

    private static Topic topic(String line, String place) {
        String[] fields = line.strip().split("\\s+");
        try {
            Map<String, String> settings = Arrays.stream(fields)
                    .skip(2)
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
            return new Topic(fields[0], Integer.parseInt(fields[1]), settings);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(place + ": expected 'name partitions key=value…', found: " + line, e);
        }
    }
}
