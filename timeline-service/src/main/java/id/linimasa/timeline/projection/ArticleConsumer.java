package id.linimasa.timeline.projection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes {@code articles}, one batch after the other; a batch is acknowledged when all of it is in the database or set aside. */
@ApplicationScoped
public class ArticleConsumer {
    private final Projection projection;
    private final ArticlesTable table;

    public ArticleConsumer(Projection projection, ArticlesTable table) {
        this.projection = projection;
        this.table = table;
    }

    @Incoming("articles")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return projection.project(table, records);
    }
}
