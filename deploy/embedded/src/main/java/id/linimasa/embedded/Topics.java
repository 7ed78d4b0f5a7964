package id.linimasa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics that deploy/topics/topics.conf declares: one a line, name, number of partitions, then settings as {@code key=value}, separated
 * by blanks; a line that starts with # is a comment.
 */
public record Topics(List<Topic> topics) {
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

    /** Creates those that do not exist yet, with replication 1; existing ones are left as they are. */
    public void createOn(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            for (Topic topic : topics) {
                create(admin, topic);
            }
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
