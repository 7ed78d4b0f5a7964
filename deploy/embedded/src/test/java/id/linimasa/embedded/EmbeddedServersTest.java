package id.linimasa.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {
    private static final Topics TOPICS = Topics.readFrom(Path.of("../topics/topics.conf"));

    @TempDir
    Path directory;

    @Test
    void brokerKeepsItsRecordsAndItsClusterIdWhenItIsStartedAgain() throws Exception {
        int port = Ports.free();
        String before;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port)) {
            before = kafka.clusterId();
            TOPICS.createOn(kafka.bootstrapServers());
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("articles", "key", "value")).get();
            }
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, port);
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", kafka.bootstrapServers(),
                                "group.id", "test",
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer());
                Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            consumer.subscribe(List.of("articles"));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .extracting("value")
                    .containsExactly("value");
            assertThat(kafka.clusterId())
                    .isEqualTo(before)
                    .isEqualTo(admin.describeCluster().clusterId().get());
        }
    }

    @Test
    void topicsAreCreatedAsDeclaredAndOnlyOnce() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, Ports.free());
                Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            TOPICS.createOn(kafka.bootstrapServers());
            TOPICS.createOn(kafka.bootstrapServers());

            for (Topics.Topic topic : TOPICS.topics()) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                Config config =
                        admin.describeConfigs(List.of(resource)).all().get().get(resource);
                topic.settings()
                        .forEach((key, value) ->
                                assertThat(config.get(key).value()).isEqualTo(value));
                var description = admin.describeTopics(List.of(topic.name()))
                        .allTopicNames()
                        .get();
                assertThat(description.get(topic.name()).partitions()).hasSize(topic.partitions());
            }
        }
    }

    @Test
    void faultyTopicDeclarationNamesFileAndLine() throws Exception {
        Path file = directory.resolve("topics.conf");
        Files.writeString(file, "# comment\narticles six\n");

        assertThatThrownBy(() -> Topics.readFrom(file)).hasMessageContaining("topics.conf:2");
    }

    @Test
    void committedRowsSurviveKillNine() throws Exception {
        int port = Ports.free();
        EmbeddedPostgres first = EmbeddedPostgres.start(directory, port);
        try (Connection connection = connect(first);
                Statement statement = connection.createStatement()) {
            assertThat(show(statement, "fsync")).isEqualTo("on");
            assertThat(show(statement, "synchronous_commit")).isEqualTo("on");
            statement.execute("create table kept as select 42 as answer");
        }

        first.kill();

        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory, port);
                Connection connection = connect(second);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select answer from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void secondServerOnTheSameDataIsRefused() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, Ports.free())) {
            assertThat(first.jdbcUrl()).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, Ports.free()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("still runs on");
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "");
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
