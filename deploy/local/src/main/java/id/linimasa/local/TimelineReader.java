package id.linimasa.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What timeline-service shows. */
public final class TimelineReader {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final URI timeline;
    private final Api api;

    public TimelineReader(URI timeline, Api api) {
        this.timeline = timeline;
        this.api = api;
    }

    /** All timeline entries, subject by subject in date order as far as the service orders them. */
    public List<JsonNode> entries() {
        return api.items(timeline.resolve("/timeline"), Map.of("limit", "100"));
    }

    /** Whether what became of this revision can be read, with every statement in it. */
    public boolean shows(PostedArticle article) {
        Api.Answer answer = api.get(timeline.resolve("/articles/" + article.id()));
        JsonNode outcome = answer.body().path("outcome");
        return answer.status() == 200
                && outcome.path("contentHash").asText().equals(article.contentHash())
                && outcome.path("eventIds").size()
                        == answer.body().path("policyEvents").size();
    }

    /** Whether timeline entries and contradictions are those of all statements that have arrived. */
    public boolean isResolved() {
        Api.Answer answer = api.get(timeline.resolve("/statistics"));
        return answer.status() == 200 && answer.body().path("waitingCount").asLong(1) == 0;
    }

    /**
     * Returns when what became of every one of these revisions can be read, and the timeline is made of it.
     *
     * @throws IllegalStateException naming the first article that is missing after the time-out
     */
    public void awaitAll(Collection<PostedArticle> articles, Duration timeout) {
        Instant end = Instant.now().plus(timeout);
        for (PostedArticle article : articles) {
            await(() -> shows(article), end, "article " + article.id() + " is not on the timeline", timeout);
        }
        await(this::isResolved, end, "subjects are not resolved", timeout);
    }

    private static void await(BooleanSupplier wanted, Instant end, String otherwise, Duration timeout) {
        while (!wanted.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(otherwise + " after " + timeout.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
