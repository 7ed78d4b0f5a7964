package id.linimasa.timeline.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that was read.
 *
 * @param id of the row that it decides
 * @param content what it says
 * @param record as it came, for a dead letter
 */
record Arrival<T>(UUID id, T content, ConsumerRecord<String, byte[]> record) {
    /** Its version: of two messages about one row the one with the higher offset is newer. */
    long offset() {
        return record.offset();
    }

    /** When the log took it (the topics stamp on append). */
    OffsetDateTime recordedAt() {
        return Instant.ofEpochMilli(record.timestamp()).atOffset(ZoneOffset.UTC);
    }
}
