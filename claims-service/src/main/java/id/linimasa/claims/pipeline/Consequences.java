package id.linimasa.claims.pipeline;

import id.linimasa.claims.contract.ExtractionOutcome.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What follows from one message on {@code articles}, ready to be published all together or not at all.
 *
 * @param messages in the order in which they are to be published
 * @param status of the outcome among the messages; none if the message names no article
 * @param policyEvents how many of the messages are policy events
 * @param deadLetter whether a copy of the message is among them
 * @param ingestedAt when ingest-service accepted the revision, where it is known
 */
record Consequences(
        List<ProducerRecord<byte[], byte[]>> messages,
        Optional<Status> status,
        int policyEvents,
        boolean deadLetter,
        Optional<Instant> ingestedAt) {
    Consequences {
        messages = List.copyOf(messages);
    }

    /** Bytes of all values. */
    long size() {
        return messages.stream()
                .mapToLong(message -> message.value() == null ? 0 : message.value().length)
                .sum();
    }
}
