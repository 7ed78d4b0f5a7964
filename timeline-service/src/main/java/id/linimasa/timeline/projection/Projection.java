package id.linimasa.timeline.projection;

import id.linimasa.timeline.storage.Failures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Brings batches of a topic into its table.
 *
 * <p>A batch is done when every record of it is either committed to the database or acknowledged on the dead-letter topic; only then may its offsets
 * be committed. What time heals is repeated without end. A record that is to blame itself is found by halving the batch, and the rest is written.
 */
@ApplicationScoped
public class Projection {
    private final Patience patience;
    private final SetAside deadLetters;
    private final ProjectionMetrics metrics;

    @Inject
    public Projection(Patience patience, DeadLetters deadLetters, ProjectionMetrics metrics) {
        this(patience, (SetAside) deadLetters, metrics);
    }

    Projection(Patience patience, SetAside deadLetters, ProjectionMetrics metrics) {
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** Projects the batch; never fails while time can heal what hinders it. */
    <T> Uni<Void> project(ProjectedTable<T> table, ConsumerRecords<String, byte[]> records) {
        List<Arrival<T>> arrivals = new ArrayList<>(records.count());
        List<Uni<Void>> unreadable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                arrivals.add(table.read(record));
            } catch (UnreadableMessage e) {
                unreadable.add(deadLetters.setAside(record, e));
            }
        }
        return oneAfterTheOther(unreadable).chain(() -> write(table, arrivals));
    }

    private <T> Uni<Void> write(ProjectedTable<T> table, List<Arrival<T>> arrivals) {
        if (arrivals.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Collection<Arrival<T>> newest = newest(arrivals);
        String topic = arrivals.get(0).record().topic();
        return patience.untilDone(topic, () -> written(table, arrivals, newest), Failures::healWithTime)
                .invoke(() -> {
                    metrics.written(topic, newest.size());
                    table.committed(newest);
                })
                .onFailure(failure -> !Failures.healWithTime(failure))
                .recoverWithUni(failure -> isolate(table, arrivals, failure));
    }

    private static <T> Uni<Void> written(
            ProjectedTable<T> table, List<Arrival<T>> arrivals, Collection<Arrival<T>> newest) {
        return table.write(newest)
                .chain(rows -> rows == arrivals.size() ? Uni.createFrom().voidItem() : table.keepFormer(arrivals));
    }

    /** Halves all arrivals and not only the newest: if the newest of a row is to blame, the one before it still counts. */
    private <T> Uni<Void> isolate(ProjectedTable<T> table, List<Arrival<T>> arrivals, Throwable failure) {
        if (arrivals.size() == 1) {
            return deadLetters.setAside(arrivals.get(0).record(), failure);
        }
        int half = arrivals.size() / 2;
        return write(table, arrivals.subList(0, half))
                .chain(() -> write(table, arrivals.subList(half, arrivals.size())));
    }

    private static <T> Collection<Arrival<T>> newest(List<Arrival<T>> arrivals) {
        Map<UUID, Arrival<T>> byRow = new TreeMap<>();
        for (Arrival<T> arrival : arrivals) {
            byRow.merge(arrival.id(), arrival, (a, b) -> b.offset() > a.offset() ? b : a);
        }
        return byRow.values();
    }

    private static Uni<Void> oneAfterTheOther(List<Uni<Void>> steps) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Uni<Void> step : steps) {
            all = all.chain(() -> step);
        }
        return all;
    }
}
