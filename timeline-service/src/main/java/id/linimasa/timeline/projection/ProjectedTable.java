package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One topic and the table that holds what it says. */
interface ProjectedTable<T> {
    /**
     * Reads one record of the topic.
     *
     * @throws UnreadableMessage if it does not keep its contract
     */
    Arrival<T> read(ConsumerRecord<String, byte[]> record);

    /**
     * Writes all of them or none, in one statement. A row is only ever replaced by one of a higher offset, so writing twice, late or out of order
     * leaves the same state.
     *
     * @param arrivals at most one a row, ordered by id, so that two writers do not lock each other out
     * @return how many rows were written: fewer than arrivals if some of them are not news
     */
    Uni<Integer> write(Collection<Arrival<T>> arrivals);

    /** Keeps those of them that came after a newer one of their row, for who asks what was known before. Twice leaves the same state. */
    Uni<Void> keepFormer(Collection<Arrival<T>> arrivals);

    /** Told after the commit. */
    default void committed(Collection<Arrival<T>> arrivals) {}
}
