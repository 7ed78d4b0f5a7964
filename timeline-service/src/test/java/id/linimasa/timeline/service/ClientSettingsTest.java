package id.linimasa.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that keep messages safe, as the running clients have them. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ClientSettingsTest {
    @Inject
    KafkaClientService clients;

    @Inject
    Pool pool;

    @ParameterizedTest
    @ValueSource(strings = {"articles", "policy-events", "extraction-outcomes"})
    void consumersSkipNothing(String channel) {
        Map<String, ?> settings = clients.getConsumer(channel).configuration();

        assertThat(settings.get("group.id")).isEqualTo("timeline-service");
        assertThat(settings.get("auto.offset.reset")).isEqualTo("earliest");
        assertThat(settings.get("enable.auto.commit").toString()).isEqualTo("false");
        assertThat(settings.get("isolation.level")).isEqualTo("read_committed");
        assertThat(settings.get("session.timeout.ms").toString()).isEqualTo("10000");
        assertThat(settings.get("heartbeat.interval.ms").toString()).isEqualTo("3000");
        assertThat(settings.get("value.deserializer").toString()).contains("ByteArrayDeserializer");
    }

    @Test
    void deadLettersAreAcknowledgedByAllReplicas() {
        Map<String, Object> settings = new TreeMap<>();
        clients.getProducer("dead-letters")
                .configuration()
                .forEach((name, value) -> settings.put(name, value.toString()));

        assertThat(settings)
                .contains(
                        entry(ProducerConfig.ACKS_CONFIG, "all"),
                        entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true"),
                        entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "10000"),
                        entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "4000"),
                        entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, "4000"),
                        entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "5242880"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit"})
    void theDatabaseIsDurable(String setting) {
        var rows = pool.query("show " + setting).execute().await().atMost(Duration.ofSeconds(60));

        assertThat(rows.iterator().next().getString(0)).isEqualTo("on");
    }
}
