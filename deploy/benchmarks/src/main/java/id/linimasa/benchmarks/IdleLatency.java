package id.linimasa.benchmarks;

import id.linimasa.local.Api;
import id.linimasa.local.PostedArticle;
import id.linimasa.local.TimelineReader;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** How long an article takes from the post to the timeline when nothing else happens. */
final class IdleLatency {
    private static final Duration PAUSE_BETWEEN_POSTS = Duration.ofMillis(50);
    private static final Duration PAUSE_BETWEEN_LOOKS = Duration.ofMillis(2);

    private final URI ingest;
    private final TimelineReader timeline;
    private final Api api;

    IdleLatency(URI ingest, TimelineReader timeline, Api api) {
        this.ingest = ingest;
        this.timeline = timeline;
        this.api = api;
    }

    /** Milliseconds from sending the post to the first read that shows its outcome, sorted. */
    double[] milliseconds(BenchmarkArticles articles, int count) {
        double[] measured = new double[count];
        for (int number = 0; number < count; number++) {
            long began = System.nanoTime();
            PostedArticle posted = PostedArticle.from(
                    api.post(ingest.resolve("/articles"), "application/json", articles.json(number)));
            while (!timeline.shows(posted)) {
                LockSupport.parkNanos(PAUSE_BETWEEN_LOOKS.toNanos());
            }
            measured[number] = (System.nanoTime() - began) / 1e6;
            LockSupport.parkNanos(PAUSE_BETWEEN_POSTS.toNanos());
        }
        Arrays.sort(measured);
        return measured;
    }

    /** The value below which a share of the sorted measurements lies. */
    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
