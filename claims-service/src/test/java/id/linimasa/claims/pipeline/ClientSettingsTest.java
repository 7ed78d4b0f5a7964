package id.linimasa.claims.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.junit.jupiter.api.Test;

/** Reads back from the clients and from the broker what message safety rests on, not from the configuration that was meant to set it. */
@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class ClientSettingsTest {
    @Inject
    KafkaClients clients;

    @Test
    void producerAcknowledgesOnAllReplicasIsIdempotentAndEndsInTime() {
        List<String> printed = printedBy("org.apache.kafka.clients.producer.ProducerConfig", () -> clients.producer()
                .close(Duration.ZERO));

        assertThat(printed)
                .singleElement()
                .asString()
                .contains(
                        "acks = -1",
                        "enable.idempotence = true",
                        "transactional.id = claims-service-under-test",
                        "transaction.timeout.ms = 15000",
                        "delivery.timeout.ms = 10000",
                        "request.timeout.ms = 4000",
                        "max.block.ms = 4000",
                        "max.request.size = 5242880");
    }

    @Test
    void consumerStartsAtTheBeginningCommitsNothingItselfAndReadsCommittedMessages() {
        List<String> printed = printedBy("org.apache.kafka.clients.consumer.ConsumerConfig", () -> clients.consumer()
                .close());

        assertThat(printed)
                .singleElement()
                .asString()
                .contains(
                        "auto.offset.reset = earliest",
                        "enable.auto.commit = false",
                        "isolation.level = read_committed",
                        "group.id = claims-service",
                        "group.instance.id = under-test",
                        "session.timeout.ms = 10000",
                        "heartbeat.interval.ms = 3000");
    }

    @Test
    void brokerKnowsTheRunningClientsByTheirStableNames() throws Exception {
        Topics.put(List.of(Topics.article(Topics.newId(), "Closed on 2023-10-04.")));
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", KafkaTestResource.current().bootstrapServers()))) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                List<MemberDescription> members = List.copyOf(admin.describeConsumerGroups(List.of("claims-service"))
                        .all()
                        .get()
                        .get("claims-service")
                        .members());
                assertThat(members).singleElement().satisfies(member -> {
                    assertThat(member.groupInstanceId()).hasValue("under-test");
                    assertThat(member.assignment().topicPartitions()).hasSize(6);
                });
            });

            TransactionDescription transaction = admin.describeTransactions(List.of("claims-service-under-test"))
                    .description("claims-service-under-test")
                    .get();

            assertThat(transaction.transactionTimeoutMs()).isEqualTo(15000);
        }
    }

    private static List<String> printedBy(String category, Runnable opening) {
        List<String> printed = Collections.synchronizedList(new ArrayList<>());
        Logger logger = Logger.getLogger(category);
        Level level = logger.getLevel();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                printed.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setLevel(Level.INFO);
        try {
            opening.run();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(level);
        }
        return printed;
    }
}
