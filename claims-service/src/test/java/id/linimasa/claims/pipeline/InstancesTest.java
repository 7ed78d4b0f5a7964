package id.linimasa.claims.pipeline;

import static id.linimasa.claims.pipeline.Topics.article;
import static id.linimasa.claims.pipeline.Topics.awaitExactlyOneOutcomeEach;
import static id.linimasa.claims.pipeline.Topics.newId;
import static id.linimasa.claims.pipeline.Topics.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.linimasa.claims.ScriptedExtractor;
import id.linimasa.claims.article.ArticleReader;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.runtime.ExtractionWorkers;
import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** Two instances of one group: the one under test, and another that is stopped, killed or stuck midway. */
@QuarkusTest
@TestProfile(PipelineProfile.class)
@WithTestResource(KafkaTestResource.class)
class InstancesTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    ArticleReader reader;

    @Test
    void instanceThatIsStoppedMidwayHandsItsPartitionsOver() throws Exception {
        OtherInstance other = new OtherInstance("stopped", reader, scripted(article -> {}));
        ArticlePipeline pipeline = other.pipeline();
        List<String> ids = new ArrayList<>();
        pipeline.start(new StartupEvent());

        try {
            await().atMost(LONG).until(() -> {
                ids.addAll(putArticles(20));
                return other.extracted() > 0;
            });
            ids.addAll(putArticles(600));
        } finally {
            pipeline.stop(new ShutdownEvent());
        }

        awaitExactlyOneOutcomeEach(ids);
    }

    @Test
    void whatAKilledInstanceHadInWorkIsDoneByTheOther() throws Exception {
        AtomicInteger read = new AtomicInteger();
        OtherInstance other = new OtherInstance("killed", reader, scripted(article -> {
            if (read.incrementAndGet() > 70) {
                throw new LinkageError("killed");
            }
        }));
        List<String> ids = new ArrayList<>();

        try (ExtractionWorkers workers = other.workers();
                ArticleSession session = other.session(workers)) {
            await().atMost(LONG).until(() -> {
                session.step();
                ids.addAll(putArticles(20));
                return other.extracted() > 0;
            });
            ids.addAll(putArticles(600));
            assertThatThrownBy(() -> stepWithoutEnd(session)).hasRootCauseMessage("killed");
        }

        awaitExactlyOneOutcomeEach(ids);
    }

    @Test
    void pipelineThatIsStuckIsNotAlive() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        OtherInstance other = new OtherInstance("stuck", reader, scripted(article -> hold(released)));
        ArticlePipeline pipeline = other.pipeline();
        List<String> ids = new ArrayList<>();
        pipeline.start(new StartupEvent());

        try {
            await().atMost(LONG).until(() -> {
                ids.addAll(putArticles(20));
                return liveness(pipeline) == HealthCheckResponse.Status.DOWN;
            });
        } finally {
            released.countDown();
            pipeline.stop(new ShutdownEvent());
        }

        awaitExactlyOneOutcomeEach(ids);
    }

    @Test
    void pipelineThatFailsAtTheSameArticleAgainAndAgainIsNotAlive() throws Exception {
        OtherInstance other = new OtherInstance("failing", reader, scripted(article -> {
            throw new LinkageError("no class");
        }));
        ArticlePipeline pipeline = other.pipeline();
        List<String> ids = new ArrayList<>();
        pipeline.start(new StartupEvent());

        try {
            await().atMost(LONG).until(() -> {
                ids.addAll(putArticles(20));
                return liveness(pipeline) == HealthCheckResponse.Status.DOWN;
            });
        } finally {
            pipeline.stop(new ShutdownEvent());
        }

        awaitExactlyOneOutcomeEach(ids);
    }

    @Test
    void pipelineThatHasEndedIsNotAlive() throws Exception {
        ArticlePipeline pipeline = new OtherInstance("ended", reader, scripted(article -> {})).pipeline();
        pipeline.start(new StartupEvent());
        HealthCheckResponse.Status running = liveness(pipeline);

        pipeline.stop(new ShutdownEvent());

        assertThat(running).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(liveness(pipeline)).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    private static HealthCheckResponse.Status liveness(ArticlePipeline pipeline) {
        return new PipelineLiveness(pipeline).call().getStatus();
    }

    private static List<String> putArticles(int count) {
        List<String> ids = IntStream.range(0, count).mapToObj(i -> newId()).toList();
        put(ids.stream().map(id -> article(id, "Closed on 2023-10-04.")).toList());
        return ids;
    }

    private static void stepWithoutEnd(ArticleSession session) throws InterruptedException {
        while (true) {
            session.step();
        }
    }

    private static void hold(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Extractor scripted(Consumer<Article> before) {
        ScriptedExtractor extractor = new ScriptedExtractor();
        return new Extractor() {
            @Override
            public Version version() {
                return extractor.version();
            }

            @Override
            public Extraction extractFrom(Article article) {
                before.accept(article);
                return extractor.extractFrom(article);
            }

            @Override
            public Explanation explain(Article article) {
                return extractor.explain(article);
            }
        };
    }
}
