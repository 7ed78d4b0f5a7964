package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes {@code extraction-outcomes}, one batch after the other; a batch is acknowledged when all of it is in the database or set aside. */
@ApplicationScoped
public class ExtractionOutcomeConsumer {
    private final Projection projection;
    private final ExtractionOutcomesTable table;

    public ExtractionOutcomeConsumer(Projection projection, ExtractionOutcomesTable table) {
        this.projection = projection;
        this.table = table;
    }

    @Incoming("extraction-outcomes")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return projection.project(table, records);
    }
}
