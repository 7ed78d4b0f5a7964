package id.linimasa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.linimasa.local.Api;
import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard and the alerts for operators go by what the running services tell Prometheus, and leave nothing of it out. */
class MonitoringTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Api API = new Api();

    @TempDir
    static Path directory;

    private static LocalStack stack;

    @BeforeAll
    static void start() throws IOException {
        stack = Stacks.start(directory.resolve("data"));
        // Some figures are there from the first article or request on.
        byte[] article = "Pemerintah melarang Warung Ukur pada 3 Maret 2021.".getBytes(StandardCharsets.UTF_8);
        Stream.of(
                        stack.address(Service.INGEST).resolve("/articles"),
                        stack.address(Service.CLAIMS).resolve("/extractions"))
                .forEach(address -> API.post(address, "text/plain", article));
        API.get(stack.address(Service.TIMELINE).resolve("/timeline"));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void dashboardShowsOnlyWhatTheServicesTell() throws IOException {
        Set<String> shown = Monitoring.dashboardMetrics();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).containsAll(shown));
    }

    @Test
    void alertsWatchOnlyWhatTheServicesTell() throws IOException {
        Set<String> watched = Monitoring.alertMetrics();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).containsAll(watched));
    }

    @Test
    void everyMetricOfOursIsShownOnTheDashboard() throws IOException {
        Set<String> ours = told().stream()
                .filter(name -> name.startsWith("linimasa_"))
                .map(Monitoring::family)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Monitoring.dashboardMetrics().stream().map(Monitoring::family))
                .containsAll(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum by (le) (rate(a_b_bucket{x="y_z"}[5m]))        | a_b_bucket
            max(first) > 10 and on (topic) second == 0         | first,second
            up{job="a"} == 0                                   |
            sum(late[1h] offset 2m) or vector(0) unless other  | late,other
            """)
    void metricsOfAnExpressionAreItsNamesWithoutFunctionsAndLabels(String expression, String metrics) {
        Set<String> found = Monitoring.metricsOf(expression);

        assertThat(String.join(",", found)).isEqualTo(metrics == null ? "" : metrics);
    }

    private static Set<String> told() {
        return Service.ALL.stream()
                .flatMap(service -> exposition(stack.address(service).resolve("/q/metrics")))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> exposition(URI metrics) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
