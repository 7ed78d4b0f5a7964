package id.linimasa.timeline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import id.linimasa.timeline.stream.ChangeReader.Told;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A client gets as much as it takes, and a sign of life when there is nothing. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ChangeReaderTest {
    private static final int MANY = 400;

    @Inject
    Changes changes;

    private record Settings(Duration pollInterval, Duration heartbeat, int mostClients)
            implements StreamConfiguration {}

    @Test
    void aClientThatTakesNothingHoldsNoMoreThanAPage() {
        UUID article = UUID.randomUUID();
        String subject = "subject-" + article;
        publish(article, subject);
        AssertSubscriber<Told> client = AssertSubscriber.create(1);
        reader(subject, Duration.ofMinutes(1)).read().subscribe(client);
        await().atMost(Duration.ofSeconds(60)).until(() -> client.getItems().size() == 1);

        ReadModel.forget(article);
        client.request(MANY);

        await().atMost(Duration.ofSeconds(60)).until(() -> client.getItems().size() == Changes.LARGEST_PAGE);
        await().during(Duration.ofSeconds(2)).until(() -> client.getItems().size() == Changes.LARGEST_PAGE);
        client.cancel();
    }

    @Test
    void silenceIsBrokenByHeartbeatsThatGoOnFromTheSamePlace() {
        AssertSubscriber<Told> client = AssertSubscriber.create(4);

        reader("nobody", Duration.ofMillis(300)).read().subscribe(client);

        await().atMost(Duration.ofSeconds(60)).until(() -> client.getItems().size() == 4);
        assertThat(client.getItems()).allMatch(told -> told.change().isEmpty());
        client.cancel();
    }

    private ChangeReader reader(String subject, Duration heartbeat) {
        StreamFilter filter = new StreamFilter(Optional.of(subject), Optional.empty(), Optional.empty());
        return new ChangeReader(
                changes,
                filter,
                new Settings(Duration.ofMillis(100), heartbeat, 1),
                StreamPosition.parse(StreamPosition.BEGINNING));
    }

    private static void publish(UUID article, String subject) {
        List<Message> messages = new ArrayList<>();
        List<UUID> events = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            events.add(UUID.randomUUID());
            messages.add(Messages.policyEvent(events.get(i), article, "h", subject, "2023-10-04"));
        }
        messages.add(Messages.outcome(article, "h", events.toArray(UUID[]::new)));
        Log.send(messages.toArray(Message[]::new));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ReadModel.policyEventIds(subject).size() == MANY);
    }
}
