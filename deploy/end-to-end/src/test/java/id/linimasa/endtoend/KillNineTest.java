package id.linimasa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.linimasa.local.Api;
import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 3 of the design: processes may be killed at any moment under load, and nothing is lost, doubled or different. */
class KillNineTest {
    private static final int ARTICLES = Integer.getInteger("linimasa.kill-nine.articles", 400);
    private static final Duration SETTLED = Duration.ofMinutes(3);
    private static final Api API = new Api();

    @TempDir
    Path directory;

    @Test
    void readModelIsThatOfAnUndisturbedRunAlsoRebuiltAndEveryRevisionHasOneOutcome() throws IOException {
        GeneratedArticles articles = new GeneratedArticles(ARTICLES);
        Map<String, List<JsonNode>> undisturbed;
        try (LocalStack stack = Stacks.start(directory.resolve("undisturbed"))) {
            articles.postTo(stack.address(Service.INGEST));
            undisturbed = settledReadModel(stack);
        }

        try (LocalStack stack = Stacks.start(directory.resolve("disturbed"))) {
            CompletableFuture<Void> killing = CompletableFuture.runAsync(() -> killEachInTurn(stack, articles));
            articles.postTo(stack.address(Service.INGEST));
            killing.join();

            assertThat(settledReadModel(stack)).isEqualTo(undisturbed);
            assertThat(countByKey("extraction-outcomes", stack)).isEqualTo(countByKey("articles", stack));
            assertThat(LogReader.all("articles-dead-letter", stack.bootstrapServers()))
                    .isEmpty();

            rebuildThatIsKilledTwice(stack);

            assertThat(settledReadModel(stack)).isEqualTo(undisturbed);
        }
    }

    /** Kills the service as soon as it has taken the order, and once more when it is at work, unless it has done already. */
    private static void rebuildThatIsKilledTwice(LocalStack stack) {
        URI rebuild = stack.address(Service.TIMELINE).resolve("/rebuild");
        assertThat(API.post(rebuild, "application/json", new byte[0]).status()).isEqualTo(202);
        stack.service(Service.TIMELINE).kill();
        awaitRebuild(rebuild, List.of("reading", "resolving", "switching", "done"));
        stack.service(Service.TIMELINE).kill();
        awaitRebuild(rebuild, List.of("done"));
    }

    private static void awaitRebuild(URI rebuild, List<String> states) {
        await().atMost(SETTLED)
                .ignoreExceptions()
                .until(() -> API.get(rebuild).body().path("state").asText(), states::contains);
    }

    /** A kill at each sixth of the way, so that every service dies twice while articles are on their way. */
    private static void killEachInTurn(LocalStack stack, GeneratedArticles articles) {
        int kills = 0;
        for (Service service :
                List.of(Service.CLAIMS, Service.TIMELINE, Service.INGEST, Service.CLAIMS, Service.TIMELINE)) {
            int reached = ARTICLES * ++kills / 6;
            await().atMost(SETTLED).until(() -> articles.acknowledged() >= reached);
            stack.service(service).kill();
        }
    }

    /** Articles and statements as a reader gets them, once every article has its outcome. */
    private static Map<String, List<JsonNode>> settledReadModel(LocalStack stack) {
        await().atMost(SETTLED)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> isSettled(stack));
        var timeline = stack.address(Service.TIMELINE);
        List<JsonNode> entries = API.items(timeline.resolve("/timeline"), Map.of("limit", "500"));
        // Another run appends to its log at other times.
        entries.forEach(entry -> ((ObjectNode) entry).remove("updatedAt"));
        return Map.of(
                "events", API.items(timeline.resolve("/policy-events"), Map.of("limit", "500")), "timeline", entries);
    }

    private static boolean isSettled(LocalStack stack) {
        var timeline = stack.address(Service.TIMELINE);
        List<JsonNode> articles = API.items(timeline.resolve("/articles"), Map.of("limit", "500"));
        return API.get(timeline.resolve("/statistics"))
                                .body()
                                .path("waitingCount")
                                .asLong(1)
                        == 0
                && articles.size() == ARTICLES
                && articles.stream()
                        .allMatch(article -> article.path("policyEventCount").asInt() == GeneratedArticles.STATEMENTS);
    }

    private static Map<String, Long> countByKey(String topic, LocalStack stack) {
        return LogReader.all(topic, stack.bootstrapServers()).stream()
                .collect(Collectors.groupingBy(ConsumerRecord::key, Collectors.counting()));
    }
}
