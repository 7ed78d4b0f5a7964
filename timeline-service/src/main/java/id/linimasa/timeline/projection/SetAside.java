package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What becomes of a record that cannot be written. */
@FunctionalInterface
interface SetAside {
    /** Done when the record need not be looked at again. */
    Uni<Void> setAside(ConsumerRecord<String, byte[]> record, Throwable cause);
}
