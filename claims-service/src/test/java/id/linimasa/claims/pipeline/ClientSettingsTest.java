package id.linimasa.claims.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.junit.jupiter.api.Test;

/** Reads back from the clients and from the broker what message safety rests on, not from the configuration that was meant to set it. */
@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class ClientSettingsTest {
    @Test
    void producerAcknowledgesOnAllReplicasIsIdempotentAndEndsInTime() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !ReportedSettings.ofTheClientWith("transactional.id")
                .isEmpty());

        assertThat(texts(ReportedSettings.ofTheClientWith("transactional.id")))
                .containsAllEntriesOf(Map.of(
                        "acks", "all",
                        "enable.idempotence", "true",
                        "transactional.id", "claims-service-under-test",
                        "transaction.timeout.ms", "15000",
                        "delivery.timeout.ms", "10000",
                        "request.timeout.ms", "4000",
                        "max.block.ms", "4000",
                        "max.request.size", "5242880"));
    }

    @Test
    void consumerStartsAtTheBeginningCommitsNothingItselfAndReadsCommittedMessages() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !ReportedSettings.ofTheClientWith("group.id").isEmpty());

        assertThat(texts(ReportedSettings.ofTheClientWith("group.id")))
                .containsAllEntriesOf(Map.of(
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", "false",
                        "isolation.level", "read_committed",
                        "group.id", "claims-service",
                        "group.instance.id", "under-test",
                        "session.timeout.ms", "10000",
                        "heartbeat.interval.ms", "3000",
                        "partition.assignment.strategy", "org.apache.kafka.clients.consumer.StickyAssignor"));
    }

    @Test
    void brokerKnowsTheRunningClientsByTheirStableNames() throws Exception {
        Topics.put(List.of(Topics.article(Topics.newId(), "Closed on 2023-10-04.")));
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", KafkaTestResource.current().bootstrapServers()))) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
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

    private static Map<String, String> texts(Map<String, ?> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue())));
    }
}
