package id.linimasa.claims.pipeline;

import id.linimasa.claims.contract.Contract;
import id.linimasa.claims.contract.ContractJson;
import id.linimasa.claims.contract.ExtractionOutcome;
import id.linimasa.claims.contract.PolicyEventMessage;
import id.linimasa.claims.runtime.GivenUpException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Collects what follows from one message, as bytes, and refuses what the topics cannot hold. For one thread. */
final class ConsequencesBuilder {
    /** Below max.message.bytes of the topics by what key and headers take. */
    private static final int LARGEST_VALUE = 1_000_000;
    /** All values of a revision together: what a transaction, and the producer's buffer, can well hold. */
    private static final long LARGEST_REVISION = 4_000_000;

    private final ConsumerRecord<byte @Nullable [], byte @Nullable []> message;
    private final Optional<Instant> ingestedAt;
    private final Instant now;
    private final List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
    private Optional<ExtractionOutcome.Status> status = Optional.empty();
    private int policyEvents;
    private boolean deadLetter;
    private long size;

    ConsequencesBuilder(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> message, Optional<Instant> ingestedAt, Instant now) {
        this.message = message;
        this.ingestedAt = ingestedAt;
        this.now = now;
    }

    /**
     * Adds a policy event.
     *
     * @throws GivenUpException if it is, or all of them are, too large to be published
     */
    ConsequencesBuilder with(PolicyEventMessage event) {
        add(Contract.POLICY_EVENT, event.articleId(), event.id(), event);
        policyEvents++;
        return this;
    }

    /**
     * Adds the outcome.
     *
     * @throws GivenUpException if it is too large to be published; an outcome without policy events never is
     */
    ConsequencesBuilder with(ExtractionOutcome outcome) {
        add(Contract.EXTRACTION_OUTCOME, outcome.articleId(), outcome.articleId(), outcome);
        status = Optional.of(outcome.status());
        return this;
    }

    /** Adds a copy of the message with its cause. */
    ConsequencesBuilder withDeadLetter(String reason, Class<?> cause) {
        messages.add(DeadLetters.of(message, reason, cause));
        deadLetter = true;
        return this;
    }

    Consequences build() {
        return new Consequences(messages, status, policyEvents, deadLetter, ingestedAt);
    }

    private void add(Contract contract, String articleId, String id, Record value) {
        byte[] json = ContractJson.bytes(value);
        size += json.length;
        if (json.length > LARGEST_VALUE || size > LARGEST_REVISION) {
            throw new GivenUpException("more is stated than a message or a transaction can hold");
        }
        // The place of the revision in its topic tells apart what two revisions state alike, and is the same when it is
        // read again.
        String eventId = id + ":" + message.partition() + "-" + message.offset();
        messages.add(new ProducerRecord<>(
                contract.topic(),
                null,
                null,
                articleId.getBytes(StandardCharsets.UTF_8),
                json,
                MessageHeaders.of(contract, eventId, now, ingestedAt)));
    }
}
