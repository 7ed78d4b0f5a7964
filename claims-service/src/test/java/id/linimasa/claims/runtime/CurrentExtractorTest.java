package id.linimasa.claims.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.linimasa.claims.extraction.language.DataFault;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentExtractorTest {
    private static final String GOOD = "wm\tWarung Maya\toffering\t\tID\t\n";
    private static final String BAD = "wm\tWarung Maya\tshop\t\tID\t\n";

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @TempDir
    private Path folder;

    private Path path;
    private CurrentExtractor extractor;

    @BeforeEach
    void start() throws IOException {
        path = folder.resolve("subjects.tsv");
        Files.writeString(path, GOOD);
        extractor = new CurrentExtractor(settings(), registry);
    }

    @AfterEach
    void stop() {
        extractor.close();
    }

    @Test
    void changedCatalogueIsTakenOverWhileTheServiceRuns() throws IOException {
        String before = extractor.version().version();

        Files.writeString(path, GOOD.replace("wm", "warung-maya"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(extractor.version().version()).isNotEqualTo(before));
        assertThat(registry.counter(CurrentExtractor.RELOADS).count()).isOne();
    }

    @Test
    void faultKeepsTheCatalogueThatWasThereAndIsShown() throws IOException {
        String before = extractor.version().version();

        Files.writeString(path, BAD);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        new CatalogueHealth(extractor).call().getData())
                .hasValueSatisfying(data -> assertThat(data)
                        .containsEntry("extractor", before)
                        .hasEntrySatisfying(
                                "fault", fault -> assertThat(fault).asString().contains(path + ":1"))));
        assertThat(registry.get(CurrentExtractor.FAULT).gauge().value()).isOne();
    }

    @Test
    void mendedFaultIsForgotten() throws IOException {
        Files.writeString(path, BAD);
        await().atMost(Duration.ofSeconds(60)).until(() -> extractor.fault().isPresent());

        Files.writeString(path, GOOD);

        await().atMost(Duration.ofSeconds(60)).until(() -> extractor.fault().isEmpty());
    }

    @Test
    void whatIsUsedForOneArticleDoesNotChange() throws IOException {
        var current = extractor.current();
        String before = current.version().version();

        Files.writeString(path, GOOD.replace("wm", "warung-maya"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !extractor.version().version().equals(before));

        assertThat(current.version().version()).isEqualTo(before);
    }

    @Test
    void faultAtTheStartStopsIt() throws IOException {
        Files.writeString(path, BAD);

        assertThatThrownBy(() -> new CurrentExtractor(settings(), registry)).isInstanceOf(DataFault.class);
    }

    private ClaimsSettings settings() {
        Map<String, String> properties =
                Map.of("linimasa.catalogue", path.toString(), "linimasa.catalogue-checked-every", "20ms");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(ClaimsSettings.class)
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(ClaimsSettings.class);
    }
}
