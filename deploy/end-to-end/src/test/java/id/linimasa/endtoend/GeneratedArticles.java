package id.linimasa.endtoend;

import static org.awaitility.Awaitility.await;

import id.linimasa.local.Api;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Articles that differ in subject and date, the same ones for the same number. */
final class GeneratedArticles {
    /** How many statements each makes. */
    static final int STATEMENTS = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api = new Api();
    private final int count;
    private final AtomicInteger acknowledged = new AtomicInteger();

    GeneratedArticles(int count) {
        this.count = count;
    }

    /** How many ingest-service has acknowledged up to now. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Posts them in order, each until it is acknowledged, as a careful client would. */
    void postTo(URI ingest) {
        acknowledged.set(0);
        IntStream.range(0, count).forEach(number -> {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .pollDelay(Duration.ZERO)
                    .until(() -> isAccepted(number, ingest));
            acknowledged.incrementAndGet();
        });
    }

    private boolean isAccepted(int number, URI ingest) {
        Map<String, String> metadata =
                Map.of("url", "https://berita.example/artikel/" + number, "publisher", "Harian " + number % 7);
        try {
            return api.post(
                                    URI.create(ingest + "/articles?" + Api.query(metadata)),
                                    "text/plain",
                                    text(number).getBytes(StandardCharsets.UTF_8))
                            .status()
                    == 202;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String text(int number) {
        int day = number % 28 + 1;
        return "Warung Digital %d diluncurkan di Indonesia pada %d Mei 2021. Pemerintah melarang Warung Digital %d pada %d Juni 2022."
                .formatted(number % 50, day, number % 50, day);
    }
}
