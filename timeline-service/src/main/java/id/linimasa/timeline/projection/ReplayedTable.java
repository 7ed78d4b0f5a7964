package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A table of another read model: nobody is told of its commits. */
record ReplayedTable<T>(ProjectedTable<T> table) implements ProjectedTable<T> {
    @Override
    public Arrival<T> read(ConsumerRecord<String, byte[]> record) {
        return table.read(record);
    }

    @Override
    public Uni<Integer> write(Collection<Arrival<T>> arrivals) {
        return table.write(arrivals);
    }

    @Override
    public Uni<Void> keepFormer(Collection<Arrival<T>> arrivals) {
        return table.keepFormer(arrivals);
    }
}
