package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.EmbeddedKafka;
import id.linimasa.embedded.Ports;
import id.linimasa.embedded.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs deploy/topics/create-topics with Kafka's own topic command against a real broker. */
class CreateTopicsTest {
    @TempDir
    static Path directory;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        kafka = EmbeddedKafka.start(directory.resolve("kafka"), Ports.free());
        Path standIn = directory.resolve("kafka-topics.sh");
        Files.writeString(
                standIn, """
                #!/bin/sh
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.apache.kafka.tools.TopicCommand "$@"
                """.formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(standIn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void topicsAreCreatedAsDeclared() throws Exception {
        Run run = createTopics(Map.of("BOOTSTRAP_SERVERS", kafka.bootstrapServers()));

        assertThat(run.output()).contains("6 topics are there");
        assertThat(run.exitStatus()).isZero();
        for (Topics.Topic topic : Topics.readFrom(Project.TOPICS).topics()) {
            Map<String, String> expected = new HashMap<>(topic.settings());
            expected.put("min.insync.replicas", "1");
            assertThat(partitionsOf(topic.name())).as(topic.name()).isEqualTo(topic.partitions());
            assertThat(settingsOf(topic.name())).as(topic.name()).isEqualTo(expected);
        }
    }

    @Test
    void createdAgainTheyAreLeftAsTheyAre() throws Exception {
        Path declaration = declare("twice 2 retention.ms=1000\n");
        createTopics(Map.of("BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "TOPICS_FILE", declaration.toString()));
        declare("twice 2 retention.ms=2000\n");

        Run again = createTopics(
                Map.of("BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "TOPICS_FILE", declaration.toString()));

        assertThat(again.exitStatus()).as(again.output()).isZero();
        assertThat(settingsOf("twice")).containsEntry("retention.ms", "1000");
    }

    @Test
    void anotherNumberOfPartitionsIsRefused() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("narrow", 1, (short) 1)))
                    .all()
                    .get();
        }
        Path declaration = declare("narrow 3\n");

        Run run = createTopics(
                Map.of("BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "TOPICS_FILE", declaration.toString()));

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output()).contains("the topic narrow has 1 partitions").contains("says 3");
    }

    @Test
    void brokerThatDoesNotAnswerIsNamed() {
        String nobody = "127.0.0.1:" + Ports.free();

        Run run = createTopics(Map.of("BOOTSTRAP_SERVERS", nobody, "WAIT_SECONDS", "1"));

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output()).contains("create-topics: no answer from Kafka at " + nobody + " within 1 s");
    }

    private static Run createTopics(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", directory + ":" + System.getenv("PATH"));
        return Run.of(List.of("sh", "deploy/topics/create-topics"), all);
    }

    private static Path declare(String topics) throws Exception {
        return Files.writeString(directory.resolve("topics.conf"), "# only for this test\n\n" + topics);
    }

    private static int partitionsOf(String topic) throws Exception {
        try (Admin admin = admin()) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static Map<String, String> settingsOf(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin()) {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource).entries().stream()
                    .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                    .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
        }
    }

    private static Admin admin() {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
