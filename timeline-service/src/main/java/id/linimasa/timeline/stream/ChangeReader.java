package id.linimasa.timeline.stream;

import id.linimasa.timeline.storage.DatabaseUnavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one client reads. It pulls: the next page is asked for when the client has taken the one before, so that no more than a page of it is ever in
 * memory, however slow the client and however much there is to tell. While the database is away it waits.
 */
final class ChangeReader {
    private final Changes changes;
    private final StreamFilter filter;
    private final StreamConfiguration configuration;
    private @Nullable StreamPosition reached;
    private long lastTold = System.nanoTime();

    ChangeReader(
            Changes changes, StreamFilter filter, StreamConfiguration configuration, Optional<StreamPosition> after) {
        this.changes = changes;
        this.filter = filter;
        this.configuration = configuration;
        this.reached = after.orElse(null);
    }

    /**
     * What the client is told next.
     *
     * @param change nothing for a heartbeat
     * @param position how far the client has read when it has this
     */
    record Told(Optional<Change> change, StreamPosition position) {}

    /** Everything from here on, without end. */
    Multi<Told> read() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .indefinitely()
                .onItem()
                .<Told>disjoint();
    }

    private Uni<List<Told>> next() {
        return changes.head()
                .chain(this::upTo)
                .onFailure(DatabaseUnavailable.class)
                .recoverWithUni(away -> pause());
    }

    private Uni<List<Told>> upTo(StreamPosition head) {
        StreamPosition from = reached;
        if (from == null) {
            return Uni.createFrom().item(heartbeat(head));
        }
        StreamPosition here = from.in(head.generation());
        if (here.transaction() >= head.transaction() && !behind(here, head)) {
            return pause();
        }
        return changes.after(here, head, filter).map(page -> {
            reached = page.reached();
            if (!page.changes().isEmpty()) {
                lastTold = System.nanoTime();
            }
            return page.changes().stream()
                    .map(change -> new Told(Optional.of(change), change.position()))
                    .toList();
        });
    }

    private static boolean behind(StreamPosition here, StreamPosition head) {
        return here.transaction() == head.transaction() && !here.id().equals(head.id());
    }

    private Uni<List<Told>> pause() {
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(configuration.pollInterval())
                .map(nothing -> silentFor().compareTo(configuration.heartbeat()) < 0 || reached == null
                        ? List.of()
                        : heartbeat(reached));
    }

    private Duration silentFor() {
        return Duration.ofNanos(System.nanoTime() - lastTold);
    }

    private List<Told> heartbeat(StreamPosition position) {
        reached = position;
        lastTold = System.nanoTime();
        return List.of(new Told(Optional.empty(), position));
    }
}
