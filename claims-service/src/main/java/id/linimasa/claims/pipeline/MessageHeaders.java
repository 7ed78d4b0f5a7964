package id.linimasa.claims.pipeline;

import id.linimasa.claims.contract.Contract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of published messages: CloudEvents 1.0 in binary mode, and the time from which the age of a message counts. */
final class MessageHeaders {
    static final String SERVICE = "claims-service";

    private MessageHeaders() {}

    /**
     * The headers of one message.
     *
     * @param id CloudEvents {@code id}
     * @param time when the article was read
     * @param ingestedAt repeated as {@code ce_ingestedat}, where known
     */
    static Headers of(Contract contract, String id, Instant time, Optional<Instant> ingestedAt) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_source", "/" + SERVICE);
        add(headers, "ce_type", contract.type());
        add(headers, "ce_time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        add(headers, "ce_dataschema", contract.dataschema());
        ingestedAt.ifPresent(instant -> add(headers, "ce_ingestedat", instant.toString()));
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
