package id.linimasa.claims.pipeline;

import id.linimasa.claims.article.ArticleReader;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.runtime.ClaimsSettings;
import id.linimasa.claims.runtime.ExtractionWorkers;
import id.linimasa.embedded.KafkaTestResource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** A second instance of the service's pipeline beside the one under test: the same group and topics, another name, metrics of its own. */
final class OtherInstance {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ClaimsMetrics metrics = new ClaimsMetrics(registry);
    private final ArticleProcessor processor;
    private final ClaimsSettings settings;
    private final KafkaClients clients;

    OtherInstance(String name, ArticleReader reader, Extractor extractor) {
        processor = new ArticleProcessor(reader, extractor, metrics);
        settings = new SmallRyeConfigBuilder()
                .withMapping(ClaimsSettings.class)
                .withDefaultValue("linimasa.instance", name)
                .withDefaultValue("linimasa.catalogue-checked-every", "PT5S")
                .withDefaultValue("linimasa.articles.batch-size", "20")
                .withDefaultValue("linimasa.articles.stuck-after", "PT5S")
                .withDefaultValue("linimasa.extraction.time-limit", "PT60S")
                .build()
                .getConfigMapping(ClaimsSettings.class);
        Map<String, Object> connection =
                Map.of("bootstrap.servers", KafkaTestResource.current().bootstrapServers());
        clients = new KafkaClients(connection, settings, 0);
    }

    /** The pipeline as the service runs it, not started yet. */
    ArticlePipeline pipeline() {
        return new ArticlePipeline(clients, processor, metrics, registry, settings);
    }

    /** One session without the loop around it, to be left as a killed process leaves it. */
    ArticleSession session(ExtractionWorkers workers) {
        return new ArticleSession(clients, processor, workers, metrics, registry, () -> {});
    }

    ExtractionWorkers workers() {
        return new ExtractionWorkers("other", 1, Duration.ofSeconds(60));
    }

    /** Outcomes that this instance has published as extracted. */
    double extracted() {
        return registry.counter(ClaimsMetrics.OUTCOMES, "status", "extracted").count();
    }
}
